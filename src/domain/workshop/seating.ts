import type { Seat } from './Seat.ts';

/** The most people that can share one device. */
export const MOST_AT_TABLE = 30;

/** Who sits at a device, as people choose it. */
export interface Seating {
  readonly mode: Seat['mode'];
  /** The group it speaks for; at a table one of those that sit there. */
  readonly groupId: string;
  /** At a table: how many people of each group, 1 or more. Empty for a device of one person. */
  readonly perGroup: Readonly<Record<string, number>>;
}

/** How many people of each group sit at a device. Seats that were stored before there were tables have one group. */
export function peopleAt(seat: Seat): ReadonlyMap<string, number> {
  return new Map(seat.perGroup ? Object.entries(seat.perGroup) : [[seat.groupId, seat.people]]);
}

/** True when somebody of this group sits at the device. */
export function speaksFor(seat: Seat, groupId: string): boolean {
  return peopleAt(seat).has(groupId);
}

/** Who at a device gives something: for which group and, of a vote at a table, which person of it (from 0). */
export interface Voice {
  readonly groupId: string;
  readonly person: number;
}

/** Whose voice a contribution is, or null when nobody like that sits at this device. */
export function voiceOf(seat: Seat, { groupId = seat.groupId, person = 0 }: Partial<Voice>): Voice | null {
  const people = peopleAt(seat).get(groupId) ?? 0;
  const voices = seat.mode === 'table' ? people : Math.min(people, 1);
  return Number.isInteger(person) && person >= 0 && person < voices ? { groupId, person } : null;
}
