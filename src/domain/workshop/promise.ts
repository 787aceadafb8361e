import { expiryOf } from './calendar.ts';
import type { SetUp } from './drafts.ts';
import type { State } from './State.ts';
import { workshopOf } from './State.ts';
import type { Workshop } from './Workshop.ts';

/**
 * True when a set-up would keep words longer than people were told. Who joins reads on which day everything goes; from then
 * on that day may come nearer, never later.
 */
export function breaksPromise(
  workshop: Pick<Workshop, 'date' | 'retentionDays' | 'expiresAt' | 'promised'>,
  set: Partial<SetUp>,
): boolean {
  if (!workshop.promised || (set.date === undefined && set.retentionDays === undefined)) return false;
  const expiresAt = expiryOf(set.date ?? workshop.date, set.retentionDays ?? workshop.retentionDays);
  return expiresAt !== null && expiresAt > workshop.expiresAt;
}

/** A stored state of before the promise was written down: whoever sits in it was told the day as well. */
export function withPromise(state: State): State {
  const workshop = workshopOf(state);
  return !workshop || workshop.promised || state.seat.size === 0
    ? state
    : { ...state, workshop: new Map([[workshop.id, { ...workshop, promised: true }]]) };
}
