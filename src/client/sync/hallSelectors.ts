import type { Activity } from '#domain/workshop/Activity.ts';
import { awaitsApproval } from '#domain/workshop/approval.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Tally } from '#domain/workshop/counts.ts';
import { JOINED } from '#domain/workshop/counts.ts';
import type { Placement } from '#domain/workshop/Placement.ts';
import { rankOf } from '#domain/workshop/rankOf.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { inOrder, type State } from '#domain/workshop/State.ts';
import type { SessionState } from './Session.ts';

/** The script in order. */
export function activitiesInOrder(view: State): Activity[] {
  return inOrder(view.activity.values());
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

/** How many commands the host has not stored yet. */
export function unsentCount(session: Pick<SessionState, 'pending'>): number {
  return session.pending.filter((each) => !each.acked).length;
}
