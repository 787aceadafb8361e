import type { Contribution } from './Contribution.ts';
import { markOf } from './mark.ts';
import { type State, workshopOf } from './State.ts';

/** What somebody read, by what it said then: nothing else is approved with it. */
export interface Read {
  readonly id: string;
  readonly mark: string;
}

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

/** What a facilitator reads when she reads a contribution, for `approve`. Not for other viewers: they read it masked. */
export function readNote({ id, data }: Pick<Contribution, 'id' | 'data'>): Read {
  return { id, mark: markOf(JSON.stringify(data)) };
}
