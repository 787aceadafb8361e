import type { Marks } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const d =
  'M930 737l-8-13 12-12-10-12-32-3-20-5 4-14-12-14 10-24-11-22 13-22-14-26 13-30-11-28 9-26 7-16 10-18-6-8M776 236l-8 12 14 14-10 12';

/** A crack from the foundation to the beam, and one under the eaves: in a storm the house that does not stand firmly comes apart. */
export const crackMarks: Marks = [
  { d, stroke: palette.lamp, width: 7, alpha: 0.5 },
  { d, stroke: mix(palette.ink, palette.brick, 0.1), width: 4.5 },
  {
    d: 'M922 724l-12 6M864 664l-10 8M876 596l12 8M875 540l11-4M768 248l-8 2',
    stroke: palette.ink,
    width: 2.6,
  },
];
