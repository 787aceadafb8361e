import { box, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Daylight } from '../SceneState.ts';

const { sky, slate, plaster, lamp, brick, timber, ink } = palette;

/** From the zenith to the horizon. Morning begins cool, the closing ends in warm dusk. */
const bands: Record<Daylight, readonly [string, string, string, string]> = {
  morning: [mix(slate, sky, 0.36), mix(slate, sky, 0.66), sky, mix(sky, plaster, 0.5)],
  day: [mix(slate, sky, 0.58), mix(slate, sky, 0.86), mix(sky, plaster, 0.4), mix(plaster, '#ffffff', 0.2)],
  dusk: [mix(slate, ink, 0.18), mix(slate, brick, 0.25), mix(timber, plaster, 0.4), mix(lamp, plaster, 0.35)],
};

/** A colour of the sky that closes with the weather. */
const closed = (colour: string, gloom: number, share: number) =>
  mix(colour, mix(slate, ink, 0.35), gloom * share);

/** The colour of the sky at its highest, where paper goes on. */
export function skyTop(daylight: Daylight, gloom = 0): string {
  return closed(bands[daylight][0], gloom, 0.85);
}

/**
 * The sky, with the light that comes in low from the left.
 * @param gloom - 0 for fair weather to 1 for all that can come: the sky closes from above
 */
export function skyMarks(daylight: Daylight, gloom: number): Marks {
  const [, upper, lower, edge] = bands[daylight];
  const [top, high, low, horizon] = [
    skyTop(daylight, gloom),
    closed(upper, gloom, 0.7),
    closed(lower, gloom, 0.5),
    closed(edge, gloom, 0.25),
  ];
  const glow = { morning: plaster, day: mix(lamp, plaster, 0.55), dusk: lamp }[daylight];
  return [
    {
      d: box(-2400, -2400, 6400, 3000),
      fill: {
        from: [0, -60],
        to: [0, 580],
        stops: [
          [0, top],
          [0.42, high],
          [0.78, low],
          [1, horizon],
        ],
      },
    },
    {
      d: box(-900, -300, 1900, 900),
      fill: {
        from: [-40, 520],
        to: [0, 0],
        radius: 900,
        stops: [
          [0, `${glow}ee`],
          [0.45, `${glow}55`],
          [1, `${glow}00`],
        ],
      },
    },
    // Bands of haze, as the last pulls of a screen print.
    {
      d: 'M-2400 470c1800-30 2700 30 3220-4 380-26 680 24 3180-4v30c-2500 24-2840-22-3180 2-520 30-1420-20-3220 6Z',
      fill: plaster,
      alpha: 0.35,
    },
    {
      d: 'M-2400 380c2100-24 2500 18 2860-4 300-18 440 20 840-4 200-10 400 20 2700-2v14c-2300 20-2500-6-2700 4-400 22-540-14-840 4-360 20-760-20-2860 4Z',
      fill: plaster,
      alpha: 0.28,
    },
    ...(daylight === 'dusk' && gloom < 0.3 ? night : []),
    ...birds,
  ];
}

const bird = (x: number, y: number, s: number): Mark => ({
  d: `M${x - 12 * s} ${y - 3 * s}Q${x - 5 * s} ${y - 8 * s} ${x} ${y}Q${x + 5 * s} ${y - 8 * s} ${x + 12 * s} ${y - 4 * s}`,
  stroke: ink,
  width: 1.8 * s,
  alpha: 0.5,
});
const birds: Marks = [
  bird(392, 168, 1),
  bird(424, 180, 0.8),
  bird(368, 190, 0.7),
  bird(1236, 158, 0.9),
  bird(1262, 170, 0.7),
];

/** The first stars, and a moon that has just come up: cool, so that no window has a rival. */
const night: Marks = [
  {
    d: [
      [592, 30, 1.6],
      [668, 22, 1.2],
      [486, 40, 1.3],
      [640, 70, 1],
      [330, 132, 1.4],
      [884, 26, 1.5],
      [922, 18, 1.1],
      [1010, 150, 1.3],
      [1120, 130, 1],
      [356, 214, 1.1],
      [20, 150, 1.3],
      [1580, 150, 1.4],
    ]
      .map(([x = 0, y = 0, r = 1]) => oval(x, y, r))
      .join(''),
    fill: '#fffaf0',
    alpha: 0.85,
  },
  { d: 'M604 36a19 19 0 1 0 16 30a16 16 0 1 1-16-30Z', fill: mix(sky, '#ffffff', 0.4), alpha: 0.9 },
];
