import type { BlockRegistry } from '../blocks/Block.ts';
import type { Contribution, Placement } from './entities.ts';
import type { State } from './State.ts';

/** The placement of a contribution, or that of one that nobody has touched. */
export function placementOf(state: State, id: string): Placement {
  return (
    state.placement.get(id) ?? { id, hidden: false, x: null, y: null, clusterId: null, tag: null, masks: [] }
  );
}

/** A contribution that a facilitator can see and arrange: votes are nobody's to see. */
export function arrangeable(state: State, id: string, blocks: BlockRegistry): Contribution | undefined {
  const found = state.contribution.get(id);
  const block = blocks.get(state.activity.get(found?.activityId ?? '')?.block ?? '');
  return block?.audience === 'after-reveal' ? found : undefined;
}
