import type { Change } from './changes.ts';
import type { State } from './State.ts';

/** In ms; when a device came in is kept to the minute. */
const MINUTE = 60_000;

/** The change that shuts the door, or opens it. */
export function shutting(shut: boolean): Change {
  return { op: 'patch', kind: 'access', id: 'access', set: { shut } };
}

/**
 * Host only: the seats that can go without taking a word along. Nothing was ever given there, and its device is away; or,
 * with `since`, is there still without writing anything, and came in at that moment or later. Seats that came out of a
 * file have no device and only count people: they stay.
 *
 * @param since - milliseconds since the epoch, by the host's clock, read to the minute; null: only whose device is away
 */
export function emptySeats(state: State, since: number | null): string[] {
  const gave = new Set<string | null>();
  for (const { seatId } of state.contribution.values()) gave.add(seatId);
  for (const { seatId } of state.parked.values()) gave.add(seatId);
  const empty: string[] = [];
  for (const { id, at } of state.seat.values()) {
    if (at === undefined || gave.has(id)) continue;
    const there = state.presence.get(id);
    const isBusy = there !== undefined && (there.writingIn !== null || there.readyIn !== null);
    if (!there?.connected || (since !== null && at > since - MINUTE && !isBusy)) empty.push(id);
  }
  return empty;
}
