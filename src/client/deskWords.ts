/** What the facilitator's desk says besides its own words. The build lets a desk's page fetch the same (`pages.ts`). */
export const DESK_WORDS = [
  'roles',
  'arranging',
  'closing',
  'scene',
  'rejections',
  'wall',
  'participant',
  'tablet',
  'results',
] as const;
