import { box, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Daylight } from '../SceneState.ts';

const { slate, brick, lamp, ink, sky } = palette;

/** Where light shines at dusk: the square, the door, the hut, the attic; middle and reach. */
const lamps = [
  [1466, 545, 190],
  [822, 566, 92],
  [1528, 638, 56],
  [906, 216, 110],
] as const;

const shine = ([x, y, r]: readonly [number, number, number]): Mark => ({
  d: oval(x, y, r),
  fill: {
    from: [x, y],
    to: [0, 0],
    radius: r,
    stops: [
      [0, `${lamp}8c`],
      [1, `${lamp}00`],
    ],
  },
  blend: 'screen',
});

/** The light of the hour over everything: cool in the morning, warm and dim at the close. By day there is none. */
export function lightMarks(daylight: Daylight): Marks {
  if (daylight === 'day') return [];
  const whole = box(-2400, -2400, 6400, 5800);
  if (daylight === 'morning')
    return [{ d: whole, fill: mix(slate, sky, 0.62), alpha: 0.42, blend: 'multiply' }];
  return [
    { d: whole, fill: mix(mix(brick, slate, 0.35), lamp, 0.42), alpha: 0.4, blend: 'multiply' },
    {
      d: whole,
      fill: {
        from: [0, 0],
        to: [0, 900],
        stops: [
          [0, `${mix(slate, ink, 0.3)}66`],
          [0.6, `${lamp}00`],
        ],
      },
    },
    ...lamps.map(shine),
  ];
}
