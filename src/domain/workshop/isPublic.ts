import type { BlockRegistry } from '../blocks/Block.ts';
import { awaitsApproval } from './approval.ts';
import type { Contribution } from './Contribution.ts';
import { isTurned } from './isTurned.ts';
import type { State } from './State.ts';

/** True when wall and participants may see this contribution. */
export function isPublic(state: State, contribution: Contribution, blocks: BlockRegistry): boolean {
  const activity = state.activity.get(contribution.activityId);
  if (!activity || !isTurned(activity, blocks)) return false;
  return state.placement.get(contribution.id)?.hidden !== true && !awaitsApproval(state, contribution);
}
