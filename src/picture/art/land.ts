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
    { d: 'M-4 0C-2-10-6-18-4-26H5C7-18 3-10 6 0Z', fill: mix(timber, slate, 0.5) },
    { d: 'M-6-25C-26-40-22-62-4-60C2-74 24-66 22-52C34-44 20-24 6-25Z', fill: mix(green, slate, 0.2) },
    { d: 'M-6-28C-22-40-20-58-4-56C0-64 8-64 12-60C0-54-4-44-6-28Z', fill: mix(green, plaster, 0.35) },
  ],
});
/** A cow that looks on. */
const cow = (x: number, y: number, s: number): Mark => ({
  at: [x, y],
  scale: s,
  marks: [
    { d: 'M-14 0Q10-2 40 1Q10 4-14 2Z', fill: ink, alpha: 0.18 },
    { d: 'M-14-16C-14-22 14-22 15-16L14 0H11L10-8H-9L-10 0H-13ZM14-20l8-1l3 6l-6 4l-5-4z', fill: '#fffaf0' },
    { d: 'M-9-20C-4-12 2-12 4-20ZM9-19l5 0l1 7l-5 1z', fill: ink },
  ],
});

/** Polder behind the house: three depths, paler with distance, lit from the left, and a ditch that catches the light. */
export const landMarks: Marks = [
  { d: 'M-2400 556C-300 548 300 560 800 554C1200 550 1500 558 4000 552L4000 760L-2400 760Z', fill: far },
  ...poplars,
  {
    d: 'M-2400 600C-200 580 300 592 620 606C900 616 1200 594 1640 590L4000 594L4000 800L-2400 800Z',
    fill: lit(mix(green, sky, 0.36)),
  },
  {
    d: 'M-2400 622C-200 612 160 616 420 626L420 634C160 624-200 622-2400 634Z',
    fill: '#fffaf0',
    alpha: 0.75,
  },
  { d: 'M1150 628C1300 616 1500 612 4000 622L4000 630C1500 622 1300 626 1150 638Z', fill: sky, alpha: 0.7 },
  willow(250, 640, 0.9),
  willow(1372, 634, 0.7),
  willow(-60, 640, 1),
  willow(1660, 640, 1),
  {
    d: 'M-2400 664C-200 640 380 652 800 668C1200 680 1400 652 4000 660L4000 820L-2400 820Z',
    fill: lit(green),
  },
  cow(1214, 690, 0.8),
  cow(1246, 676, 0.62),
  cow(-90, 690, 0.9),
  {
    d: 'M-2400 700C-200 676 300 690 800 700C1200 708 1500 690 4000 696L4000 820L-2400 820Z',
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
    d: 'M-2400 742C-300 736 40 742 240 738C520 732 1100 730 1340 740C1480 746 1800 738 4000 740L4000 3400L-2400 3400Z',
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
    d: 'M-2400 748C-300 742 40 748 240 744C520 738 1100 736 1340 746C1480 752 1800 744 4000 746L4000 756C1800 754 1480 760 1340 754C1100 746 520 748 240 754C40 758-300 752-2400 758Z',
    fill: mix(sand, ink, 0.12),
    alpha: 0.6,
  },
  {
    d: 'M-400 812C100 790 420 838 900 830C1260 824 1400 800 2000 816L2000 836C1400 826 1260 850 900 852C420 858 100 816-400 838Z',
    fill: mix(sand, timber, 0.4),
    alpha: 0.55,
  },
  {
    d: 'M-400 862C200 850 520 886 1000 878C1300 872 1500 860 2000 868L2000 3400L-400 3400Z',
    fill: mix(sand, timber, 0.5),
  },
  {
    d: 'M-2400 900C200 888 520 908 1000 902C1300 898 1500 896 4000 900L4000 3400L-2400 3400Z',
    fill: mix(timber, ink, 0.4),
  },
  {
    d: 'M-2400 930C200 920 620 944 1000 934C1300 928 1500 930 4000 936L4000 3400L-2400 3400Z',
    fill: EARTH,
  },
  {
    d: 'M410 802C470 796 520 806 590 800M414 810C474 804 524 814 590 808',
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
