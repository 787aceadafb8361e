import { groundShadow, line, type Marks, oval, type Point } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { timber, slate, ink, lamp, brick, plaster, sky } = palette;

/** A bucket with a brush and an oil can: what stands firmly still asks for upkeep. `at` is on the ground. */
export function upkeepMarks([x, y]: Point): Marks {
  return [
    {
      at: [x, y],
      marks: [
        ...groundShadow(0, 0, 34, 5, ink),
        { d: line([-14, -44], [-2, -20]), stroke: timber, width: 4.5 },
        { d: 'M-22-60l14-4 5 16-14 5Z', fill: mix(timber, plaster, 0.4), stroke: ink, width: 1.4 },
        { d: 'M-18-26H12L8 0H-14Z', fill: mix(slate, sky, 0.15) },
        { d: 'M-18-26H12l-1 6H-17Z', fill: '#fffaf0' },
        { d: 'M-17-24c3-22 25-22 28 0', stroke: ink, width: 2 },
        { d: 'M20 0V-16l7-8h6l7 8V0Z', fill: brick },
        { d: 'M30-24v-6L48-42', stroke: mix(brick, ink, 0.3), width: 3.4 },
        { d: oval(30, -9, 4), fill: lamp },
      ],
    },
  ];
}
