import { line, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { slate, ink, sky, timber, brick, lamp } = palette;

const wheel = (x: number, y: number): Mark[] => [
  { d: oval(x, y, 21), stroke: ink, width: 3.4 },
  {
    d: `M${x - 19} ${y}h38M${x} ${y - 19}v38M${x - 13} ${y - 13}l26 26M${x + 13} ${y - 13}l-26 26`,
    stroke: mix(slate, sky, 0.4),
    width: 0.9,
  },
  { d: oval(x, y, 3), fill: mix(slate, ink, 0.4) },
];

/** Against the wall, under the window of who helps: the bicycle on which they come to somebody's house. */
export const bicycleMarks: Marks = [
  {
    at: [7, 3],
    marks: [
      {
        d: `${oval(968, 638, 21)}${oval(1036, 638, 21)}M968 638l20-30h40l8 30M1002 638l-16-40`,
        stroke: ink,
        width: 3.6,
        alpha: 0.2,
      },
    ],
  },
  ...wheel(968, 638),
  ...wheel(1036, 638),
  {
    d:
      line([968, 638], [1002, 638], [988, 606], [968, 638]) +
      line([988, 606], [1026, 602], [1002, 638]) +
      line([1036, 638], [1024, 594]),
    stroke: mix(slate, sky, 0.2),
    width: 4,
  },
  { d: 'M1024 594l-3-8 12-3M986 606l-3-8', stroke: ink, width: 3 },
  { d: 'M972 597h22q-2 5-12 4-8 0-10-4Z', fill: mix(timber, ink, 0.45) },
  { d: oval(1002, 638, 5), fill: mix(slate, ink, 0.4) },
  { d: 'M1002 638l7 9h6', stroke: ink, width: 2.6 },
  // Bags on the carrier, one with a brick-red flap, and a lamp
  { d: 'M950 612h26l3 22h-30z', fill: mix(timber, brick, 0.4) },
  { d: 'M950 612h26l1 8h-28z', fill: brick },
  { d: oval(1037, 600, 4), fill: lamp },
];
