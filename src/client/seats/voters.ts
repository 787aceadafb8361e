import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import type { State } from '#domain/workshop/State.ts';
import { peopleAt, type Voice } from '#domain/workshop/seating.ts';

/** One person at a table. */
export interface Voter extends Voice {
  readonly group: StakeholderGroup;
  /** How many of this group sit there; with more than one they are told apart by number. */
  readonly of: number;
}

/** Everybody who sits at a device, residents first. */
export function votersAt(view: Pick<State, 'group'>, seat: Seat): Voter[] {
  const people = peopleAt(seat);
  return groupsInOrder(view).flatMap((group) => {
    const of = people.get(group.id) ?? 0;
    return Array.from({ length: of }, (_, person) => ({ groupId: group.id, person, group, of }));
  });
}

/** The groups that sit at a device, residents first. */
export function groupsAt(view: Pick<State, 'group'>, seat: Seat): StakeholderGroup[] {
  const people = peopleAt(seat);
  return groupsInOrder(view).filter((group) => (people.get(group.id) ?? 0) > 0);
}
