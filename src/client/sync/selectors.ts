import type { Activity } from '#domain/workshop/Activity.ts';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Tally } from '#domain/workshop/counts.ts';
import { JOINED } from '#domain/workshop/counts.ts';
import type { Placement } from '#domain/workshop/Placement.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import { pushedQuestionOf } from '#domain/workshop/pushedQuestion.ts';
import { rankOf } from '#domain/workshop/rankOf.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import type { Intent, SessionState } from './Session.ts';

/** The activity in which everybody is now, or undefined before the first view. */
export function currentActivity(view: State): Activity | undefined {
  const id = workshopOf(view)?.currentActivityId;
  return id ? view.activity.get(id) : undefined;
}

/** The script in order. */
export function activitiesInOrder(view: State): Activity[] {
  return inOrder(view.activity.values());
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

/** A note with what the facilitator did with it and the group it hangs with (undefined: *Iedereen*). */
export interface PlacedNote {
  readonly contribution: Contribution;
  readonly placement: Placement | undefined;
  readonly hidden: boolean;
  /** With *Eerst bekijken*: the facilitator has not approved it yet. */
  readonly waiting: boolean;
  readonly group: StakeholderGroup | undefined;
}

/** Every note of an activity that this viewer may see: residents' first, then in the order of the (random) ids. */
export function notesOf(view: State, activityId: string): PlacedNote[] {
  const notes: PlacedNote[] = [];
  for (const contribution of view.contribution.values()) {
    if (contribution.activityId !== activityId) continue;
    const placement = view.placement.get(contribution.id);
    const group = contribution.groupId === null ? undefined : view.group.get(contribution.groupId);
    const waiting = awaitsApproval(view, contribution);
    notes.push({ contribution, placement, hidden: placement?.hidden === true, waiting, group });
  }
  const rank = ({ contribution }: PlacedNote) => rankOf(view, contribution.groupId);
  return notes.sort((a, b) => rank(a) - rank(b) || (a.contribution.id < b.contribution.id ? -1 : 1));
}

/** The groups, residents first. */
export function groupsInOrder(view: Pick<State, 'group'>): StakeholderGroup[] {
  const groups = inOrder(view.group.values());
  return [...groups.filter((group) => group.resident), ...groups.filter((group) => !group.resident)];
}

/** The count of an activity's contributions; zeros while nothing is known. */
export function tally(view: State, id: string): Tally {
  return view.tally.get(id) ?? { id, total: 0, perGroup: {}, writers: 0, writing: 0, ready: 0 };
}

/** How many people are in the room. */
export function joined(view: State): Tally {
  return tally(view, JOINED);
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

/** How many commands the host has not stored yet. */
export function unsentCount(session: Pick<SessionState, 'pending'>): number {
  return session.pending.filter((each) => !each.acked).length;
}
