import type { BlockRegistry } from '../blocks/Block.ts';
import type { Contribution } from './Contribution.ts';
import type { State } from './State.ts';

/**
 * A contribution's data as everybody but its writer and the facilitator may read it: masked words made unreadable. Give it
 * the host's state or a facilitator's view; in other views it has been done already, and masks no longer fit.
 */
export function maskedData(
  state: State,
  contribution: Contribution,
  blocks: BlockRegistry,
): Contribution['data'] {
  const block = blocks.get(state.activity.get(contribution.activityId)?.block ?? '');
  const masks = state.placement.get(contribution.id)?.masks ?? [];
  return block?.mask ? block.mask(contribution.data, masks) : contribution.data;
}

/** The same as one line of plain text. */
export function maskedText(state: State, contribution: Contribution, blocks: BlockRegistry): string {
  const block = blocks.get(state.activity.get(contribution.activityId)?.block ?? '');
  return block?.textOf(maskedData(state, contribution, blocks)) ?? '';
}
