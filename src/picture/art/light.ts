import { box, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Daylight } from '../SceneState.ts';

const { slate, brick, lamp, ink, sky } = palette;

/** Where light shines at dusk: the square, the door and the ground before it, the table, the hut, the attic, the breach. */
const lamps = [
  [1466, 562, 104],
  [838, 588, 78],
  [764, 824, 128],
  [852, 176, 150],
  [820, 350, 92],
  [1548, 640, 84],
] as const;
/** Small bulbs that the builders hung along the scaffold. */
const BULBS = [347, 481, 615].flatMap((y) =>
  [262, 286, 310, 334, 358, 382, 406].map((x, i) => [x, y + (i % 2) * 4] as const),
);
const bulbs: Marks = [
  { d: BULBS.map(([x, y]) => oval(x, y, 10)).join(''), fill: lamp, alpha: 0.3, blend: 'screen' },
  { d: BULBS.map(([x, y]) => oval(x, y, 2.8)).join(''), fill: '#fff6d8' },
];

/** How much lamplight brings out: red most, blue least. */
const LIT = mix(ink, mix(lamp, brick, 0.38), 0.4);

const shine = ([x, y, r]: readonly [number, number, number]): Mark => ({
  d: oval(x, y, r),
  fill: {
    from: [x, y],
    to: [0, 0],
    radius: r,
    stops: [
      [0, `${LIT}e6`],
      [0.5, `${LIT}99`],
      [1, `${LIT}00`],
    ],
  },
  blend: 'color-dodge',
});

/** A pane of light that a window or the door lays on the trodden ground before the house. */
const pane = (x: number, w: number, reach: number): Mark => ({
  d: `M${x} 743h${w}l${reach} 58h${-w - 2 * reach}z`,
  fill: {
    from: [0, 743],
    to: [0, 801],
    stops: [
      [0, `${LIT}a6`],
      [1, `${LIT}00`],
    ],
  },
  blend: 'color-dodge',
});

const [fromBay, fromDoor] = [pane(494, 268, 40), pane(798, 80, 34)];

/**
 * What the door, and the bay when there is light in it, throw on the ground when it is dark: everybody on the site stands
 * in it, or before it.
 */
export function spillMarks(bay: boolean): Marks {
  return bay ? [fromBay, fromDoor] : [fromDoor];
}

const whole = box(-2400, -2400, 6400, 5800);

/** Under closed skies the day goes grey, so that what is lit within shows. */
function greyMarks(gloom: number): Marks {
  return [
    { d: whole, fill: mix(slate, sky, 0.3), alpha: 0.46 * gloom, blend: 'multiply' },
    ...lamps.slice(1, 4).map(shine),
  ];
}

/**
 * The light of the hour over everything: cool in the morning, warm and dim at the close. By day there is none, unless the
 * weather takes it.
 *
 * @param gloom - how far the sky has closed, 0 to 1
 * @param scaffold - whether there is one to hang bulbs on
 */
export function lightMarks(daylight: Daylight, gloom: number, scaffold: boolean): Marks {
  const grey = gloom > GREY_FROM ? greyMarks(gloom) : [];
  if (daylight === 'day') return grey;
  if (daylight === 'morning')
    return [{ d: whole, fill: mix(slate, sky, 0.62), alpha: 0.42, blend: 'multiply' }, ...grey];
  return [
    {
      d: whole,
      fill: {
        from: [0, 0],
        to: [0, 900],
        stops: [
          [0, `${mix(slate, ink, 0.2)}8c`],
          [0.42, `${mix(slate, brick, 0.42)}80`],
          [0.62, `${mix(mix(brick, slate, 0.25), lamp, 0.45)}66`],
          [1, `${mix(slate, brick, 0.35)}8c`],
        ],
      },
      blend: 'multiply',
    },
    // The last of the sun, along the ground from the left
    {
      d: whole,
      fill: {
        from: [-60, 650],
        to: [0, 0],
        radius: 440,
        stops: [
          [0, `${mix(lamp, brick, 0.35)}73`],
          [0.5, `${mix(lamp, brick, 0.45)}30`],
          [1, `${brick}00`],
        ],
      },
      blend: 'screen',
    },
    ...lamps.map(shine),
    ...(scaffold ? bulbs : []),
  ];
}

/** One cloud alone leaves the day as it is. */
const GREY_FROM = 0.3;

/** Whether the light of this hour dims what is written, so that words have to be written over it. */
export function dims(daylight: Daylight, gloom: number): boolean {
  return daylight !== 'day' || gloom > GREY_FROM;
}
