import type { Marks } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const d =
  'M930 737L922 724L934 712L924 700L892 697L872 692L876 678L864 664L874 640L863 618L876 596L862 570L875 540L864 512L873 486L880 470L890 452L884 444M776 236L768 248L782 262L772 274';

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
