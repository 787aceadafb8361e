import { useState } from 'react';
import { useMySeat } from '#client/blocks/notes/useMySeat.ts';
import { fromDraft } from '#client/blocks/steps/stepDraft.ts';
import { newId } from '#client/sync/device.ts';
import { clearDraft, type Draft, draftsOf } from '#client/sync/drafts.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity, promptFor } from '#client/sync/selectors.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { ParticipantAction } from '#domain/workshop/commands.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';

/** Text that was left half-written at an earlier question: still there, and still welcome. */
export function LeftDrafts() {
  const t = useWords('participant');
  const why = useWords('rejections');
  const act = useAct();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [, setGone] = useState(0);
  const workshop = workshopOf(view);
  if (seat === null || workshop === undefined || workshop.status === 'closed') return null;
  const activity = currentActivity(view);
  const asked = activity && promptFor(view, activity, seat.groupId);
  const draft = draftsOf(workshop.id, seat.id).find((each) => isLeft(view, each, asked?.id));
  if (draft === undefined) return null;

  const handleDone = (done: Draft) => {
    clearDraft(done);
    setRefused(null);
    setGone((count) => count + 1);
  };
  const handleSend = () => {
    const code = act(intentOf(view, draft));
    if (code === null) handleDone(draft);
    else setRefused(code);
  };
  return (
    <Alert kind="info">
      <p>
        <strong>{t('draft.title')}</strong>
      </p>
      <p className="participant-quote" dir="auto">
        {wordsOf(view, draft)}
      </p>
      {refused === null ? null : <p role="alert">{why(refused)}</p>}
      <div className="row">
        <Button onClick={handleSend}>{t('draft.send')}</Button>
        <Button variant="subtle" onClick={() => handleDone(draft)}>
          {t('draft.discard')}
        </Button>
      </div>
    </Alert>
  );
}

/** Whether a draft has no field on the screen of now: its question is another one, or what it would change is shown. */
function isLeft(view: State, draft: Draft, askedId: string | undefined): boolean {
  const activity = view.activity.get(draft.activityId);
  // Feedback keeps its own line: there is one form for it, and it is no note.
  if (activity === undefined || activity.block === 'feedback') return false;
  if (draft.contributionId === undefined) return draft.promptId !== askedId;
  const note = view.contribution.get(draft.contributionId);
  const block = BLOCKS.get(activity.block);
  if (note !== undefined && block?.textOf(note.data) === wordsOf(view, draft)) return false;
  return (
    note === undefined || activity.state !== 'open' || workshopOf(view)?.currentActivityId !== activity.id
  );
}

/** What was typed, as the data of its block: a proposal has more fields than one. */
function dataOf(view: State, draft: Draft): Readonly<Record<string, unknown>> {
  return view.activity.get(draft.activityId)?.block === 'steps'
    ? { ...fromDraft(draft.text) }
    : { text: draft.text };
}

/** The same as people read it. */
function wordsOf(view: State, draft: Draft): string {
  const block = BLOCKS.get(view.activity.get(draft.activityId)?.block ?? '');
  return block?.textOf(dataOf(view, draft)) ?? draft.text;
}

/** A change of a note that still can be changed; in all other cases the text becomes a note of its own. */
function intentOf(view: State, draft: Draft): ParticipantAction {
  const data = dataOf(view, draft);
  const { activityId, promptId, hideGroup, contributionId } = draft;
  if (contributionId !== undefined && view.contribution.has(contributionId))
    if (view.activity.get(activityId)?.state === 'open')
      return { type: 'editContribution', contributionId, data };
  return { type: 'contribute', contributionId: newId(), activityId, promptId, hideGroup, data };
}
