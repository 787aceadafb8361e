import type { Contribution } from './Contribution.ts';
import { type State, workshopOf } from './State.ts';

/**
 * True while a contribution waits for the facilitator: the session has *Eerst bekijken* on and nobody approved it. What
 * she typed herself she has read.
 */
export function awaitsApproval(state: State, contribution: Contribution): boolean {
  return (
    workshopOf(state)?.approval === true &&
    contribution.typedBy !== 'facilitator' &&
    state.placement.get(contribution.id)?.approved !== true
  );
}
