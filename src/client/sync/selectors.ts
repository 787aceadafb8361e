import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import { pushedQuestionOf } from '#domain/workshop/pushedQuestion.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import type { Intent, SessionState } from './Session.ts';

/** The activity in which everybody is now, or undefined before the first view. */
export function currentActivity(view: State): Activity | undefined {
  const id = workshopOf(view)?.currentActivityId;
  return id ? view.activity.get(id) : undefined;
}

/** The questions of an activity that this viewer may see, in order. */
export function promptsOf(view: State, activityId: string): Prompt[] {
  return inOrder([...view.prompt.values()].filter((prompt) => prompt.activityId === activityId));
}

/**
 * The question that an activity asks a group now: one of the group's own overrules the one for everybody, and a
 * *doorvraag* that the facilitator pushed goes to all. With `groupId` null (the wall): the one for everybody.
 */
export function promptFor(view: State, activity: Activity, groupId: string | null): Prompt | undefined {
  const pushed = pushedQuestionOf(view, activity);
  if (pushed) return pushed;
  const asked = activity.promptId === null ? undefined : view.prompt.get(activity.promptId);
  if (asked && asked.groupId !== null && asked.groupId === groupId) return asked;
  const prompts = promptsOf(view, activity.id);
  const own = groupId === null ? undefined : prompts.find((prompt) => prompt.groupId === groupId);
  if (own) return own;
  if (asked && asked.groupId === null) return asked;
  return prompts.find((prompt) => prompt.groupId === null) ?? asked;
}

/** The question of a group's own above which a *doorvraag* is asked; undefined while it is itself what is asked. */
export function ownQuestionAbove(
  view: State,
  activity: Activity,
  groupId: string | null,
): Prompt | undefined {
  if (groupId === null || !pushedQuestionOf(view, activity)) return undefined;
  return promptsOf(view, activity.id).find((prompt) => prompt.groupId === groupId);
}

/** A seat's own notes in an activity, in the order in which it wrote them as far as this device knows. */
export function ownNotes(view: State, seatId: string, activityId?: string): Contribution[] {
  return [...view.contribution.values()].filter(
    (each) => each.seatId === seatId && (activityId === undefined || each.activityId === activityId),
  );
}

/** The contribution that an intent is about, or null. */
function contributionOf(intent: Intent): string | null {
  return 'contributionId' in intent ? intent.contributionId : null;
}

/** How far the newest command about a contribution is: *Wordt bewaard…*, *Bewaard*, or *Bewaren lukt nu niet*. */
export type Saving = 'saving' | 'saved' | 'failed';

/**
 * Whether a contribution as it stands on the screen is safe with the host. `failed` also while it is tried again in
 * vain; what is waiting for a line is `saving`.
 */
export function savingState(
  session: Pick<SessionState, 'pending' | 'refused'>,
  contributionId: string,
): Saving {
  if (session.refused.some((each) => contributionOf(each.intent) === contributionId)) return 'failed';
  const unsaved = session.pending.filter(
    (each) => !each.acked && contributionOf(each.intent) === contributionId,
  );
  if (unsaved.some((each) => each.failing)) return 'failed';
  return unsaved.length > 0 ? 'saving' : 'saved';
}
