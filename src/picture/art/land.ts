import { box, type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Stage } from '../SceneState.ts';
import { upkeepMarks } from './upkeep.ts';

const { sky, slate, plaster, lamp, brick, timber, green, ink } = palette;

const tree = (x: number, y: number, s: number, colour: string): Mark => ({
  d: `M${x} ${y}C${x - 9 * s} ${y - 8 * s} ${x - 7 * s} ${y - 34 * s} ${x} ${y - 40 * s}C${x + 7 * s} ${y - 34 * s} ${x + 9 * s} ${y - 8 * s} ${x} ${y}Z`,
  fill: colour,
});

const far = mix(green, sky, 0.55);
const poplars: Marks = [-60, -34, 8, 30, 292, 314, 432, 1158, 1176, 1196, 1622, 1650].map((x, i) =>
  tree(x, 562, 0.8 + (i % 3) * 0.25, mix(far, slate, 0.16)),
);

/** Polder behind the house: three depths, paler with distance, a ditch that catches the light. */
export const landMarks: Marks = [
  { d: 'M-2400 556C-300 548 300 560 800 554C1200 550 1500 558 4000 552L4000 760L-2400 760Z', fill: far },
  ...poplars,
  {
    d: 'M-2400 600C-200 580 300 592 620 606C900 616 1200 594 1640 590L4000 594L4000 800L-2400 800Z',
    fill: mix(green, sky, 0.3),
  },
  { d: 'M-2400 622C-200 612 160 616 420 626L420 634C160 624-200 622-2400 634Z', fill: sky, alpha: 0.75 },
  { d: 'M1150 628C1300 616 1500 612 4000 622L4000 630C1500 622 1300 626 1150 638Z', fill: sky, alpha: 0.6 },
  { d: 'M-2400 664C-200 640 380 652 800 668C1200 680 1400 652 4000 660L4000 820L-2400 820Z', fill: green },
  {
    d: 'M-2400 700C-200 676 300 690 800 700C1200 708 1500 690 4000 696L4000 820L-2400 820Z',
    fill: mix(green, ink, 0.1),
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
    fill: sand,
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

const stones: readonly (readonly [number, number, number])[] = [
  [838, 752, 27],
  [902, 764, 29],
  [972, 772, 29],
  [1044, 776, 28],
  [1112, 774, 27],
  [1176, 764, 25],
  [1234, 748, 22],
  [1282, 728, 19],
  [1318, 704, 16],
  [1344, 680, 13.5],
  [1362, 656, 11.5],
  [1378, 634, 10],
  [1392, 615, 8.4],
  [1405, 599, 7.2],
  [1418, 586, 6],
];

const wished = ([x, y, r]: (typeof stones)[number]): Mark => ({
  d: oval(x, y, r * 0.94, r * 0.38),
  stroke: '#ffffff',
  width: Math.max(2, r * 0.14),
  dash: [0.1, Math.max(4.5, r * 0.3)],
});
const laid = ([x, y, r]: (typeof stones)[number], i: number): Marks => [
  { d: oval(x + r * 0.26, y + r * 0.16, r, r * 0.4), fill: ink, alpha: 0.2 },
  {
    d: `M${x - r} ${y}C${x - r} ${y - r * 0.5} ${x - r * 0.2} ${y - r * 0.48} ${x + r * 0.3} ${y - r * 0.4}C${x + r * 1.05} ${y - r * 0.3} ${x + r} ${y + r * 0.3} ${x + r * 0.2} ${y + r * 0.36}C${x - r * 0.6} ${y + r * 0.44} ${x - r} ${y + r * 0.3} ${x - r} ${y}Z`,
    fill: mix(plaster, slate, 0.12 + (i % 3) * 0.05),
  },
  {
    d: `M${x - r * 0.8} ${y - r * 0.12}C${x - r * 0.5} ${y - r * 0.4} ${x + r * 0.1} ${y - r * 0.38} ${x + r * 0.5} ${y - r * 0.26}`,
    stroke: '#fffaf0',
    width: Math.max(1, r * 0.08),
    alpha: 0.8,
  },
];

/**
 * Stepping stones from the front door to the lit square, those still to be laid as dotted wishes, and the light that
 * falls out of the door on the first.
 */
export function steppingStones(stage: Stage): Marks {
  const made = [2, 6, 9, 12, 15][stage] ?? 6;
  return [...stones.flatMap((stone, i) => (i < made ? laid(stone, i) : [wished(stone)])), doorLight];
}
const doorLight: Mark = {
  d: poly([794, 738], [872, 738], [968, 786], [836, 786]),
  fill: {
    from: [830, 738],
    to: [880, 790],
    stops: [
      [0, `${lamp}80`],
      [1, `${lamp}00`],
    ],
  },
};

const house = (x: number, w: number, h: number, roof: number, colour: string): Mark => ({
  d: `M${x} 566V${566 - h}L${x + w / 2} ${566 - h - roof}L${x + w} ${566 - h}V566Z`,
  fill: colour,
});
const panes: readonly (readonly [number, number, number?, number?])[] = [
  [1453, 528],
  [1467, 528],
  [1485, 528],
  [1497, 528],
  [1361, 530],
  [1402, 540, 10],
  [1376, 530],
  [1361, 547],
  [1424, 540, 10],
  [1520, 534],
  [1530, 534],
  [1552, 540, 9, 12],
  [1568, 540, 9, 12],
];
const pane = ([x, y, w = 7, h = 10]: (typeof panes)[number], lit: boolean): Mark => ({
  d: box(x, y, w, h),
  fill: lit ? lamp : mix(slate, ink, 0.2),
});
const stall = (x: number, y: number, one: string): Marks => [
  { d: `M${x} ${y}v22M${x + 34} ${y}v22`, stroke: mix(ink, timber, 0.4), width: 2 },
  { d: box(x + 1, y + 10, 32, 7), fill: timber },
  { d: `M${x + 4} ${y + 10}a4 4 0 0 1 8 0zM${x + 13} ${y + 10}a4 4 0 0 1 8 0z`, fill: brick },
  { d: `M${x + 22} ${y + 10}a4 4 0 0 1 8 0z`, fill: green },
  { d: poly([x - 4, y], [x + 5, y - 13], [x + 31, y - 13], [x + 38, y]), fill: one },
  { d: poly([x + 6, y], [x + 10, y - 13], [x + 17, y - 13], [x + 17, y]), fill: plaster },
  { d: poly([x + 27, y], [x + 24, y - 13], [x + 30, y - 13], [x + 37, y]), fill: plaster },
];
const villager = (x: number, y: number, colour: string, h = 17): Marks => [
  {
    d: `M${x - h * 0.16} ${y}L${x - h * 0.2} ${y - h * 0.66}Q${x} ${y - h * 0.82} ${x + h * 0.2} ${y - h * 0.66}L${x + h * 0.16} ${y}Z`,
    fill: colour,
  },
  { d: oval(x, y - h * 0.86, h * 0.15), fill: mix(brick, ink, 0.35) },
];

const mist = mix(slate, sky, 0.36);
/** On the horizon: no sun but a lit square with work, school, garden and market, where everybody has a place. */
export function squareMarks(stage: Stage): Marks {
  const alight = [2, 6, 9, 12, 13][stage] ?? 6;
  return [...glow(stage), ...buildings, ...panes.map((one, i) => pane(one, i < alight)), ...life(stage)];
}

const glow = (stage: Stage): Marks => [
  {
    d: oval(1466, 540, 250, 190),
    alpha: [0.3, 0.72, 0.82, 0.92, 1][stage] ?? 0.72,
    fill: {
      from: [1466, 548],
      to: [0, 0],
      radius: 210,
      stops: [
        [0, `${lamp}f0`],
        [0.4, `${lamp}88`],
        [1, `${lamp}00`],
      ],
    },
  },
];

const buildings: Marks = [
  house(1352, 40, 46, 20, mist),
  house(1392, 56, 36, 24, mix(mist, slate, 0.3)),
  // School with a bell tower
  { d: 'M1448 566V516h14v-30l9-17l9 17v30h30V566Z', fill: mix(mist, slate, 0.15) },
  { d: oval(1471, 494, 3.6), fill: lamp },
  house(1510, 34, 44, 18, mix(mist, slate, 0.35)),
  // A workshop with a saw-tooth roof
  { d: 'M1544 566V526l17-15v15l17-15v15l14-13V566Z', fill: mist },
  { d: box(1590, 500, 5, 30), fill: mist },
];

const ground: Marks = [
  { d: oval(1466, 574, 128, 15), fill: mix(lamp, plaster, 0.42) },
  { d: oval(1470, 575, 92, 9), fill: '#fff3d0' },
];

const market: Marks = [
  ...stall(1376, 556, brick),
  ...stall(1524, 556, slate),
  // Garden: a row of vegetables and somebody with a rake
  ...[1574, 1582, 1590].map(
    (x): Mark => ({ d: `M${x} 580q-5-8 0-12q5 4 0 12z`, fill: mix(green, ink, 0.15) }),
  ),
];

const people: Marks = [
  ...villager(1432, 582, slate),
  ...villager(1444, 584, brick, 16),
  ...villager(1438, 583, plaster, 10),
  ...villager(1482, 581, green),
  ...villager(1502, 585, mix(slate, ink, 0.4)),
  ...villager(1512, 584, timber, 16),
  ...villager(1564, 583, brick, 15),
  { d: 'M1570 584L1578 566', stroke: ink, width: 1.4 },
];

const lights: Marks = [
  {
    d: 'M1380 532C1420 544 1450 542 1470 534C1500 544 1540 542 1560 528',
    stroke: mix(ink, slate, 0.4),
    width: 1.2,
  },
  ...[1398, 1416, 1434, 1452, 1488, 1506, 1524, 1542].map(
    (x, i): Mark => ({ d: oval(x, 541 - (i % 2), 2.4), fill: '#fff1c4' }),
  ),
];

const flags: Marks = [1392, 1420, 1448, 1480, 1508, 1536].map((x, i) => ({
  d: `M${x - 7} 514h14l-7 13z`,
  fill: [brick, plaster, slate][i % 3] ?? brick,
}));

/** Who is there already: with every step more people, then the market, then the lights. */
const life = (stage: Stage): Marks => [
  ...ground,
  ...(stage >= 1 ? market : []),
  ...(stage >= 1 ? people : people.slice(0, 4)),
  ...(stage >= 2 ? lights : []),
  ...(stage >= 3 ? flags : []),
  ...(stage === 4 ? [{ at: [1350, 592] as const, scale: 0.5, marks: upkeepMarks([0, 0]) }] : []),
];
