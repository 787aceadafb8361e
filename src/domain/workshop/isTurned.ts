import type { BlockRegistry } from '../blocks/Block.ts';
import type { Activity } from './Activity.ts';

/** True when everyone in the hall may see the contributions of this activity. */
export function isTurned({ block, state }: Activity, blocks: BlockRegistry): boolean {
  return blocks.get(block)?.audience === 'after-reveal' && (state === 'revealed' || state === 'closed');
}
