import './undo.css';
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useSessionStore } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import type { ActivityState } from '#domain/workshop/Activity.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Done } from './Done.ts';
import { undoOf, undoTurnsBack } from './UndoStack.ts';

/** Takes back what this device did last, by button or Ctrl+Z; says kindly when somebody else went on with it. */
export function UndoButton() {
  const t = useWords('arranging');
  const why = useWords('rejections');
  const stack = undoOf(useSessionStore());
  const last = useStore(stack, (state) => state.done.at(-1));
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<{ text: string; refused: boolean } | null>(null);
  const what = useCallback((done: Done) => t(wordOf(done)), [t]);

  const undo = useCallback(() => {
    setAsking(false);
    const done = stack.getState().done.at(-1);
    if (!done) return setSaid({ text: t('undo.nothing'), refused: false });
    const refusal = stack.getState().undo();
    setSaid(
      refusal === null
        ? { text: t('undo.done', { what: what(done) }), refused: false }
        : { text: why(refusal), refused: true },
    );
  }, [stack, t, what, why]);
  const ask = useCallback(() => {
    if (undoTurnsBack(stack.getState())) setAsking(true);
    else undo();
  }, [stack, undo]);
  // What was said is about the last undo; doing something else makes it old.
  useEffect(() => stack.subscribe((now, was) => now.done.length > was.done.length && setSaid(null)), [stack]);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (!isUndo(event)) return;
      event.preventDefault();
      ask();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [ask]);

  return (
    <div className="undo">
      <Button
        icon="undo"
        variant="subtle"
        className="pp-tight"
        disabled={last === undefined}
        aria-keyshortcuts="Control+Z"
        onClick={ask}
      >
        <span className="undo__words">
          {t('undo.label')}
          {last === undefined ? null : <span className="undo__what">: {what(last)}</span>}
        </span>
      </Button>
      {said === null ? null : (
        <p className={`undo__said${said.refused ? ' undo__said--refused' : ''}`}>{said.text}</p>
      )}
      <LiveRegion text={said?.text ?? ''} />
      {asking ? (
        <Confirm
          title={t('undo.seenTitle')}
          confirm={t('undo.seenConfirm')}
          cancel={t('undo.seenCancel')}
          variant="primary"
          onConfirm={undo}
          onCancel={() => setAsking(false)}
        >
          <p>{t('undo.seen')}</p>
        </Confirm>
      ) : null}
    </div>
  );
}

/** In a field Ctrl+Z takes typing back, which is the browser's. */
function isUndo(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.defaultPrevented)
    return false;
  const { target } = event;
  if (target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, dialog'))
    return false;
  return event.key.toLowerCase() === 'z';
}

const NAMED = [
  'goTo',
  'setActivityState',
  'askPrompt',
  'blankWall',
  'hideGroups',
  'shutDoor',
  'hideContribution',
  'moveContribution',
  'maskContribution',
  'tagContribution',
  'spotlight',
  'choosePlaces',
  'setWeather',
  'setTimer',
  'repeatActivity',
  'contributeFor',
  'putCluster',
  'renameCluster',
  'mergeClusters',
  'dissolveCluster',
  'assignToCluster',
  'setConclusion',
  'putStep',
  'removeStep',
  'parkFor',
  'tendParked',
  'approveParked',
  'showParked',
  'showAside',
  'editActivity',
  'addActivity',
  'addPrompt',
  'removePrompt',
  'removeActivity',
  'setApproval',
  'approve',
  'closeWorkshop',
  'reopenWorkshop',
  'countDown',
  'setUp',
  'replaceScript',
  'putGroup',
  'removeGroup',
  'setRemark',
  'editPrompt',
  'confirmStep',
  'setReportPart',
] as const;

function wordOf(done: Done) {
  const state = done.type === 'setActivityState' ? stateWord(done) : null;
  return `undo.what.${state ?? NAMED.find((each) => each === done.type) ?? 'other'}` as const;
}

const STATES: readonly (ActivityState | undefined)[] = ['ready', 'open', 'revealed', 'closed'];

/** Which way the question went: a wrong press is only recognised when it is called by its name. */
function stateWord({ parts }: Done) {
  for (const restore of parts.flatMap(({ restores }) => restores)) {
    if (restore.kind !== 'activity' || restore.expect.state === undefined) continue;
    const { state } = restore.expect;
    if (STATES.indexOf(state) < STATES.indexOf(restore.value.state)) return 'steppedBack';
    return state === 'open' ? 'started' : 'shown';
  }
  return null;
}
