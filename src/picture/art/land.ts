import { type Gradient, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { sky, slate, plaster, lamp, timber, green, ink } = palette;

const tree = (x: number, y: number, s: number, colour: string): Mark => ({
  d: `M${x} ${y}C${x - 9 * s} ${y - 8 * s} ${x - 7 * s} ${y - 34 * s} ${x} ${y - 40 * s}C${x + 7 * s} ${y - 34 * s} ${x + 9 * s} ${y - 8 * s} ${x} ${y}Z`,
  fill: colour,
});

/** A meadow in the low light from the left: warm where it comes from, cooler where the shadows lie. */
const lit = (colour: string): Gradient => ({
  from: [-100, 0],
  to: [1600, 0],
  stops: [
    [0, mix(colour, lamp, 0.3)],
    [0.45, colour],
    [1, mix(colour, slate, 0.14)],
  ],
});

const far = mix(green, sky, 0.55);
const poplars: Marks = [-60, -34, 8, 30, 292, 314, 432, 1158, 1176, 1196, 1622, 1650].map((x, i) =>
  tree(x, 562, 0.8 + (i % 3) * 0.25, mix(far, slate, 0.16)),
);

/** A pollard willow at the ditch: a knotted head on a crooked trunk, lit from the left. */
const willow = (x: number, y: number, s: number): Mark => ({
  at: [x, y],
  scale: s,
  marks: [
    { d: 'M0 1Q20 0 60 3Q30 6 0 3Z', fill: ink, alpha: 0.16 },
    { d: 'M-4 0c2-10-2-18 0-26H5C7-18 3-10 6 0Z', fill: mix(timber, slate, 0.5) },
    { d: 'M-6-25C-26-40-22-62-4-60c6-14 28-6 26 8 12 8-2 28-16 27Z', fill: mix(green, slate, 0.2) },
    { d: 'M-6-28C-22-40-20-58-4-56c4-8 12-8 16-4C0-54-4-44-6-28Z', fill: mix(green, plaster, 0.35) },
  ],
});
/** A cow that looks on. */
const cow = (x: number, y: number, s: number): Mark => ({
  at: [x, y],
  scale: s,
  marks: [
    { d: 'M-14 0Q10-2 40 1Q10 4-14 2Z', fill: ink, alpha: 0.18 },
    { d: 'M-14-16c0-6 28-6 29 0L14 0H11L10-8H-9l-1 8h-3ZM14-20l8-1 3 6-6 4-5-4Z', fill: '#fffaf0' },
    { d: 'M-9-20c5 8 11 8 13 0ZM9-19h5l1 7-5 1Z', fill: ink },
  ],
});

/** Polder behind the house: three depths, paler with distance, lit from the left, and a ditch that catches the light. */
export const landMarks: Marks = [
  { d: 'M-2400 556c2100-8 2700 4 3200-2 400-4 700 4 3200-2V760H-2400Z', fill: far },
  ...poplars,
  {
    d: 'M-2400 600c2200-20 2700-8 3020 6 280 10 580-12 1020-16l2360 4V800H-2400Z',
    fill: lit(mix(green, sky, 0.36)),
  },
  {
    d: 'M-2400 622c2200-10 2560-6 2820 4v8c-260-10-620-12-2820 0Z',
    fill: '#fffaf0',
    alpha: 0.75,
  },
  { d: 'M1150 628c150-12 350-16 2850-6v8c-2500-8-2700-4-2850 8Z', fill: sky, alpha: 0.7 },
  willow(250, 640, 0.9),
  willow(1372, 634, 0.7),
  willow(-60, 640, 1),
  willow(1660, 640, 1),
  {
    d: 'M-2400 664c2200-24 2780-12 3200 4 400 12 600-16 3200-8V820H-2400Z',
    fill: lit(green),
  },
  cow(1214, 690, 0.8),
  cow(1246, 676, 0.62),
  cow(-90, 690, 0.9),
  {
    d: 'M-2400 700c2200-24 2700-10 3200 0 400 8 700-10 3200-4V820H-2400Z',
    fill: lit(mix(green, ink, 0.12)),
  },
];

/** The colour of the earth at the very bottom, where paper goes on. */
export const EARTH = mix(timber, ink, 0.58);

const sand = mix(plaster, timber, 0.45);
const tuft = (x: number, y: number): Mark => ({
  d: `M${x} ${y}q-3-9-8-12M${x} ${y}q0-10 1-15M${x} ${y}q4-9 9-10`,
  stroke: mix(green, ink, 0.18),
  width: 2.4,
});

/** The site in front of the house: trodden sand, tracks of a barrow, earth in section at the very front. */
export const siteMarks: Marks = [
  {
    d: 'M-2400 742c2100-6 2440 0 2640-4 280-6 860-8 1100 2 140 6 460-2 2660 0V3400H-2400Z',
    fill: {
      from: [-100, 700],
      to: [1600, 860],
      stops: [
        [0, mix(sand, lamp, 0.3)],
        [0.4, sand],
        [1, mix(sand, slate, 0.12)],
      ],
    },
  },
  {
    d: 'M-2400 748c2100-6 2440 0 2640-4 280-6 860-8 1100 2 140 6 460-2 2660 0v10c-2200-2-2520 4-2660-2-240-8-820-6-1100 0-200 4-540-2-2640 4Z',
    fill: mix(sand, ink, 0.12),
    alpha: 0.6,
  },
  {
    d: 'M-400 812c500-22 820 26 1300 18 360-6 500-30 1100-14v20c-600-10-740 14-1100 16-480 6-800-36-1300-14Z',
    fill: mix(sand, timber, 0.4),
    alpha: 0.55,
  },
  {
    d: 'M-400 862c600-12 920 24 1400 16 300-6 500-18 1000-10V3400H-400Z',
    fill: mix(sand, timber, 0.5),
  },
  {
    d: 'M-2400 900c2600-12 2920 8 3400 2 300-4 500-6 3000-2V3400H-2400Z',
    fill: mix(timber, ink, 0.4),
  },
  {
    d: 'M-2400 930c2600-10 3020 14 3400 4 300-6 500-4 3000 2V3400H-2400Z',
    fill: EARTH,
  },
  {
    d: 'M410 802c60-6 110 4 180-2M414 810c60-6 110 4 176-2',
    stroke: mix(sand, ink, 0.22),
    width: 2,
    alpha: 0.5,
    dash: [9, 5],
  },
  ...[
    [28, 812],
    [590, 748],
    [1152, 752],
    [1186, 890],
    [1338, 812],
    [968, 752],
    [540, 800],
    [20, 890],
  ].map(([x, y]) => tuft(x ?? 0, y ?? 0)),
  ...[
    [470, 868],
    [520, 760],
    [1090, 862],
    [1130, 826],
    [980, 800],
    [232, 806],
    [1224, 806],
    [88, 838],
    [150, 872],
  ].map(
    ([x, y], i): Mark => ({
      d: oval(x ?? 0, y ?? 0, 4 + (i % 3) * 2, 2.4 + (i % 2)),
      fill: mix(sand, slate, 0.35),
      alpha: 0.8,
    }),
  ),
];
