import type { Rejection } from './commands.ts';
import type { Seat } from './entities.ts';
import type { State } from './State.ts';

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

/** Why a seating makes no sense in this workshop (an unknown group, nobody, or too many people), or null. */
export function seatingFault(
  state: Pick<State, 'group'>,
  { mode, groupId, perGroup }: Seating,
): Rejection | null {
  if (!state.group.has(groupId)) return 'unknownGroup';
  const groups = Object.entries(perGroup);
  if (mode !== 'table') return groups.length === 0 ? null : 'badData';
  if (groups.some(([id]) => !state.group.has(id))) return 'unknownGroup';
  if (!groups.some(([id]) => id === groupId)) return 'badData';
  if (groups.some(([, people]) => !Number.isInteger(people) || people < 1)) return 'badData';
  return sum(perGroup) <= MOST_AT_TABLE ? null : 'badData';
}

/** The seat with these people at it. */
export function seatWith(id: string, { mode, groupId, perGroup }: Seating, alone = 1): Seat {
  return mode === 'table'
    ? { id, mode, groupId, people: sum(perGroup), perGroup, left: false }
    : { id, mode, groupId, people: alone, left: false };
}

function sum(perGroup: Readonly<Record<string, number>>): number {
  return Object.values(perGroup).reduce((total, people) => total + people, 0);
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
