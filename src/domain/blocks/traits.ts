import type { Block } from './Block.ts';

/** What holds for a block in which nobody points at anything, nothing adds up, and no place is scored. */
export const NO_POINTING = {
  keyOf: null,
  accepts: () => true,
  sourceOf: () => null,
  score: null,
  refs: () => [],
} satisfies Partial<Block>;

/** What holds for a block in which people write: read by all after the reveal, welcome when it comes late. */
export const WRITTEN = {
  ...NO_POINTING,
  who: 'participants',
  acceptsLate: true,
  audience: 'after-reveal',
  items: (contributions) => contributions.map((contribution) => contribution.id),
  states: ['ready', 'open', 'revealed', 'closed'],
} satisfies Partial<Block>;
