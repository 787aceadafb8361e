import './arranging.css';
import { useRef, useState } from 'react';
import { LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import { isQuestion, scriptOf } from '#client/conduct/nextStep.ts';
import { repeatOf } from '#client/conduct/repeatOf.ts';
import { useActAll } from '#client/conduct/useActAll.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { newId } from '#client/sync/device.ts';
import { tally } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { writtenOver } from '#domain/workshop/onTopOf.ts';
import { useWords } from '#i18n/useWords.ts';
import { TimerControl } from './TimerControl.tsx';

/** What she has at hand while an activity runs, in one line: the clock, who is ready, once more. */
export function Running({ activity }: { activity: Activity }) {
  const t = useWords('arranging');
  const may = useMay();
  const act = useAct();
  const actAll = useActAll();
  const view = useSession((state) => state.view);
  const ready = tally(view, activity.id).ready;
  const { activities, at, workshop } = scriptOf(view);
  const next = activities[at + 1];
  const over = workshop?.status === 'closed';
  // Who gives one answer and is done has no switch for it.
  const saysReady = isQuestion(activity) && !SAY_NOTHING.has(activity.block);
  const repeat = () => {
    const intent = repeatOf(view, activity.id, newId);
    actAll([intent, { type: 'goTo', activityId: intent.copyId }]);
  };
  return (
    <section className="running" aria-label={t('running.title')}>
      <div className="running__part">
        {over ? null : <TimerControl activity={activity} />}
        {saysReady && activity.state === 'open' ? (
          <p role="status">
            {ready === 0 ? t('running.readyNone') : <strong>{t('running.ready', { count: ready })}</strong>}
          </p>
        ) : null}
        {!over && activity.everOpened && isQuestion(activity) && may('repeatActivity') ? (
          <div>
            <Button variant="subtle" className="pp-tight" onClick={repeat}>
              {t('running.repeat')}
            </Button>
          </div>
        ) : null}
        {!activity.everOpened && isQuestion(activity) && next && may('goTo') ? (
          <div>
            <Button
              variant="subtle"
              className="pp-tight"
              onClick={() => act({ type: 'goTo', activityId: next.id })}
            >
              {t('running.skip')}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}

/** Blocks without *Ik ben klaar* on the tablets. */
const SAY_NOTHING: ReadonlySet<string> = new Set(['word', 'feedback']);

/** Her summary of this activity; on the wall as soon as she says so. */
export function ConclusionField({ activity }: { activity: Activity }) {
  const t = useWords('arranging');
  const why = useWords('rejections');
  const act = useAct();
  const kept = useSession((state) => state.view.conclusion.get(activity.id)?.text ?? '');
  const typed = useHalfTyped(useDeskPlace('conclusie', activity.id), kept);
  const [error, setError] = useState<string | null>(null);
  const sum = useRef<HTMLDivElement>(null);
  const text = typed.value;
  const save = (to: string, on = typed.on) => {
    const saying = (text: string) => ({ type: 'setConclusion', activityId: activity.id, text }) as const;
    const refusal = act(writtenOver(saying(to), saying(on)));
    setError(refusal && why(refusal));
    if (refusal !== null) return;
    typed.forget();
    // The button that was pressed can do nothing more, or goes; not to the field, which keeps the keys of a clicker.
    sum.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={sum} tabIndex={-1} className="running__sum">
      <TextArea
        label={t('running.conclusion')}
        description={t('running.conclusionHint')}
        error={error}
        rows={2}
        most={LIMITS.conclusion}
        value={text}
        onChange={(event) => typed.write(event.target.value)}
        aside={kept !== '' && text === kept ? t('running.concluded') : undefined}
      />
      {typed.clashes.length === 0 ? null : (
        <LazyTheirs
          field={t('running.conclusion')}
          texts={[kept]}
          onMine={() => save(text, kept)}
          onTheirs={typed.forget}
        />
      )}
      <div className="row">
        <Button disabled={text.trim() === kept || typed.clashes.length > 0} onClick={() => save(text)}>
          {t('running.conclude')}
        </Button>
        {kept === '' ? null : (
          <Button variant="subtle" onClick={() => save('', kept)}>
            {t('running.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
