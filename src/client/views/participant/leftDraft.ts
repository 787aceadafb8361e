import { fromDraft } from '#client/blocks/steps/stepDraft.ts';
import { voiceOfNote } from '#client/seats/useVoice.ts';
import { newId } from '#client/sync/device.ts';
import type { Draft } from '#client/sync/drafts.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { ParticipantAction } from '#domain/workshop/participantActions.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import type { State } from '#domain/workshop/State.ts';
import { speaksFor } from '#domain/workshop/seating.ts';

/** What was typed, as the data of its block: a proposal has more fields than one. */
function dataOf(view: State, draft: Draft): Readonly<Record<string, unknown>> {
  return view.activity.get(draft.activityId)?.block === 'steps'
    ? { ...fromDraft(draft.text) }
    : { text: draft.text };
}

/** A half-written text as people read it. */
export function wordsOf(view: State, draft: Draft): string {
  const block = BLOCKS.get(view.activity.get(draft.activityId)?.block ?? '');
  return block?.textOf(dataOf(view, draft)) ?? draft.text;
}

/** What sends a half-written text: a change of a note that still can be changed; in all other cases the text becomes a note of its own. */
export function intentOf(view: State, draft: Draft, seat: Seat): ParticipantAction {
  const data = dataOf(view, draft);
  const { activityId, promptId, hideGroup, contributionId } = draft;
  if (contributionId !== undefined && view.contribution.has(contributionId))
    if (view.activity.get(activityId)?.state === 'open')
      return { type: 'editContribution', contributionId, data };
  const voice = voiceOfNote(draftSeat(view, draft, seat));
  return { type: 'contribute', contributionId: newId(), activityId, promptId, hideGroup, ...voice, data };
}

/** At a table the answer to a question of one group belongs to that group. */
function draftSeat(view: State, { promptId }: Draft, seat: Seat): Seat {
  const groupId = view.prompt.get(promptId ?? '')?.groupId ?? seat.groupId;
  return speaksFor(seat, groupId) ? { ...seat, groupId } : seat;
}
