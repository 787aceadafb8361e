import './beside.css';
import { useState } from 'react';
import { useRegister } from '#client/reading/useRegister.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { clearDraft, type Draft, draftsOf } from '#client/sync/drafts.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity, promptFor } from '#client/sync/selectors.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { focusHeading } from '#client/ui/focusHeading.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { intentOf, wordsOf } from './leftDraft.ts';

/**
 * Text that was left half-written at an earlier question: still there, and still welcome. After the end it cannot be sent
 * any more; the field went in the middle of a sentence, and whoever wrote it may still want to say it.
 */
export function LeftDrafts() {
  const t = useWords('tablet');
  const say = useWords('participant');
  const why = useWords('rejections');
  const act = useAct();
  const { register } = useRegister();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [, setGone] = useState(0);
  const [asking, setAsking] = useState(false);
  const workshop = workshopOf(view);
  if (seat === null || workshop === undefined) return null;
  const closed = workshop.status === 'closed';
  const activity = currentActivity(view);
  const asked = activity && promptFor(view, activity, seat.groupId);
  const draft = draftsOf(workshop.id, seat.id).find((each) =>
    isLeft(view, each, asked?.id, seat.mode === 'table'),
  );
  if (draft === undefined) return null;
  const earlier = isOfLast(view, draft)
    ? null
    : (view.prompt.get(draft.promptId ?? '')?.wording[register] ?? null);

  const handleDone = (done: Draft) => {
    clearDraft(done);
    setRefused(null);
    setAsking(false);
    // The button that was pressed goes along with the text.
    setTimeout(() => focusHeading(document.querySelector('main')), 0);
    setGone((count) => count + 1);
  };
  const handleSend = () => {
    const code = act(intentOf(view, draft, seat));
    if (code === null) handleDone(draft);
    else setRefused(code);
  };
  return (
    <Alert kind="info">
      <p>
        <strong>{t(closed ? 'draft.unsent' : earlier === null ? 'draft.title' : 'draft.earlier')}</strong>{' '}
        {closed ? null : earlier}
      </p>
      <p className="participant-quote" dir="auto">
        {wordsOf(view, draft)}
      </p>
      {refused === null ? null : <p role="alert">{why(refused)}</p>}
      <div className="row participant-unsent">
        {closed ? null : <Button onClick={handleSend}>{t('draft.send')}</Button>}
        <Button variant="subtle" className="pp-tight" onClick={() => setAsking(true)}>
          {t('draft.discard')}
        </Button>
      </div>
      {asking ? (
        <Confirm
          title={t('draft.discardTitle')}
          confirm={t('draft.discardYes')}
          cancel={say('mine.keep')}
          onConfirm={() => handleDone(draft)}
          onCancel={() => setAsking(false)}
        >
          <p className="participant-quote" dir="auto">
            {wordsOf(view, draft)}
          </p>
        </Confirm>
      ) : null}
    </Alert>
  );
}

/** Whether a draft is of the question just before the one of now: of an older one people no longer know what it was. */
function isOfLast(view: State, draft: Draft): boolean {
  const now = currentActivity(view)?.order ?? Number.POSITIVE_INFINITY;
  const own = view.activity.get(draft.activityId)?.order ?? now;
  return ![...view.activity.values()].some(
    ({ everOpened, order }) => everOpened && order > own && order < now,
  );
}

/** Whether a draft has no field on the screen of now: its question is another one, or what it would change is shown. */
function isLeft(view: State, draft: Draft, askedId: string | undefined, atTable: boolean): boolean {
  const closed = workshopOf(view)?.status === 'closed';
  const activity = view.activity.get(draft.activityId);
  // Feedback keeps its own line: there is one form for it, and it is no note.
  if (activity?.block === 'feedback') return false;
  // A question for later has a field as long as the session goes on.
  if (activity === undefined) return closed;
  // A table with a question per group has more than one field: the other is a tap away.
  if (!closed && atTable && draft.contributionId === undefined && activity.id === currentActivity(view)?.id)
    return false;
  if (draft.contributionId === undefined) return closed || draft.promptId !== askedId;
  const note = view.contribution.get(draft.contributionId);
  const block = BLOCKS.get(activity.block);
  if (note !== undefined && block?.textOf(note.data) === wordsOf(view, draft)) return false;
  return (
    closed ||
    note === undefined ||
    activity.state !== 'open' ||
    workshopOf(view)?.currentActivityId !== activity.id
  );
}
