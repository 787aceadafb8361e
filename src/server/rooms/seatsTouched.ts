import { type Change, changedId } from '#domain/workshop/changes.ts';
import type { State } from '#domain/workshop/State.ts';

/** The seats whose own part differs after changes: itself, its contributions, or what was done with them. */
export function seatsTouched(before: State, state: State, changes: readonly Change[]): Set<string> {
  const seats = new Set<string>();
  for (const change of changes) {
    const id = changedId(change);
    if (change.kind === 'seat') seats.add(id);
    if (change.kind === 'parked' || change.kind === 'care')
      for (const each of [before.parked.get(id), state.parked.get(id)])
        if (each?.seatId) seats.add(each.seatId);
    if (change.kind !== 'contribution' && change.kind !== 'placement') continue;
    for (const each of [before.contribution.get(id), state.contribution.get(id)])
      if (each?.seatId) seats.add(each.seatId);
  }
  return seats;
}
