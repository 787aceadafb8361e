import type { Contribution } from './Contribution.ts';
import type { Placement } from './Placement.ts';
import type { State } from './State.ts';

/** What one seat sees of its own: itself, its contributions and what was done with them. Sent whole. */
export interface PrivateView {
  readonly seat: State['seat'];
  readonly contribution: ReadonlyMap<string, Contribution>;
  readonly placement: ReadonlyMap<string, Placement>;
  readonly parked: State['parked'];
  readonly care: State['care'];
}

/** A participant's whole view: the public one, with the seat's own entities in place of the public versions. */
export function mergeViews(shared: State, own: PrivateView): State {
  return {
    ...shared,
    seat: own.seat,
    contribution: new Map([...shared.contribution, ...own.contribution]),
    placement: new Map([...shared.placement, ...own.placement]),
    parked: new Map([...shared.parked, ...own.parked]),
    care: new Map([...shared.care, ...own.care]),
  };
}
