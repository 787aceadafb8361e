import { box, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Daylight } from '../SceneState.ts';

const { slate, brick, lamp, ink, sky } = palette;

/** Where light shines at dusk: the square, the door and the ground before it, the table, the hut, the attic, the breach. */
const lamps = [
  [1466, 545, 200],
  [838, 588, 70],
  [884, 796, 58],
  [764, 806, 68],
  [1548, 640, 70],
  [852, 176, 130],
  [820, 350, 80],
] as const;
/** Small bulbs that the builders hung along the scaffold. */
const BULBS = [347, 481, 615].flatMap((y) =>
  [262, 286, 310, 334, 358, 382, 406].map((x, i) => [x, y + (i % 2) * 4] as const),
);
const bulbs: Marks = [
  { d: BULBS.map(([x, y]) => oval(x, y, 9)).join(''), fill: lamp, alpha: 0.3, blend: 'screen' },
  { d: BULBS.map(([x, y]) => oval(x, y, 2.8)).join(''), fill: '#fff6d8' },
];

const shine = ([x, y, r]: readonly [number, number, number]): Mark => ({
  d: oval(x, y, r),
  fill: {
    from: [x, y],
    to: [0, 0],
    radius: r,
    stops: [
      [0, `${lamp}70`],
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
    { d: whole, fill: mix(mix(brick, slate, 0.2), lamp, 0.5), alpha: 0.36, blend: 'multiply' },
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
    // The last of the sun, along the ground from the left
    {
      d: whole,
      fill: {
        from: [-60, 650],
        to: [0, 0],
        radius: 420,
        stops: [
          [0, `${mix(lamp, brick, 0.35)}66`],
          [0.5, `${mix(lamp, brick, 0.45)}30`],
          [1, `${brick}00`],
        ],
      },
      blend: 'screen',
    },
    ...lamps.map(shine),
    ...bulbs,
  ];
}
