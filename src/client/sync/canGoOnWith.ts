import type { BlockRegistry } from '#domain/blocks/Block.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import type { Sight } from './confirmed.ts';
import { currentActivity } from './selectors.ts';

/**
 * Whether a participant can go on at what this device saw last, before the host has said how things stand: a question
 * that was open, and that asks nothing about what others gave, for those words are not on the device.
 */
export function canGoOnWith({ shared }: Sight, blocks: BlockRegistry): boolean {
  const activity = currentActivity(shared);
  if (activity?.state !== 'open' || workshopOf(shared)?.status === 'closed') return false;
  return blocks.get(activity.block)?.sourceOf(activity.options) === null;
}
