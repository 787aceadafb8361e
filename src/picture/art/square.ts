import { box, type Gradient, type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette, skins } from '../palette.ts';
import type { Stage } from '../SceneState.ts';
import { upkeepMarks } from './upkeep.ts';

const { sky, slate, plaster, lamp, brick, timber, green, ink } = palette;

/** A front in the light that the square throws up against it. */
const warmed = (colour: string): Gradient => ({
  from: [0, 500],
  to: [0, 568],
  stops: [
    [0, colour],
    [1, mix(colour, lamp, 0.5)],
  ],
});
const house = (x: number, w: number, h: number, roof: number, colour: string): Marks => [
  { d: `M${x} 566V${566 - h}L${x + w / 2} ${566 - h - roof}L${x + w} ${566 - h}V566Z`, fill: warmed(colour) },
  {
    d: `M${x - 2} ${567 - h}L${x + w / 2} ${565 - h - roof}L${x + w + 2} ${567 - h}`,
    stroke: mix(colour, ink, 0.25),
    width: 3,
  },
];
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
const tones = Object.values(skins);
/** Somebody on the square; `arms` are where the hands go. */
const villager = (x: number, y: number, colour: string, h = 21, arms = '-4 9M3-15L5-8'): Marks => [
  {
    at: [x, y],
    scale: h / 22,
    marks: [
      { d: oval(5, 0, 9, 1.8), fill: ink, alpha: 0.18 },
      { d: 'M-1.8-8L-2.4-0.6M1.8-8L2.4-0.6', stroke: mix(slate, ink, 0.5), width: 2.4 },
      { d: 'M-3.6-16Q0-18.6 3.6-16L3.4-6H-3.4Z', fill: colour },
      { d: `M-3-15l${arms}`, stroke: mix(colour, ink, 0.2), width: 2 },
      { d: oval(0, -20, 2.6, 2.9), fill: tones[Math.round(x) % tones.length] ?? timber },
      { d: 'M-2.8-20c-0.6-5 6.2-5 5.6 0-1.4-2-4.2-2-5.6 0Z', fill: mix(ink, brick, h % 3 ? 0.2 : 0.5) },
      { d: oval(-0.7, -19.8, 0.34) + oval(1.2, -19.8, 0.34), fill: ink },
    ],
  },
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

const back = mix(mist, sky, 0.62);
const buildings: Marks = [
  // A row further off, and the trees between
  {
    d: 'M1322 566V540l16-14 16 14v-10l20-20 20 20v8l22-24 22 24V524l14-10h44l12 10 16-16 18 18v6l20-18 20 18v-8l22-12 26 14v42Z',
    fill: back,
  },
  {
    d: `${oval(1436, 536, 13, 17)}${oval(1508, 530, 12, 18)}${oval(1334, 552, 12, 15)}`,
    fill: mix(green, back, 0.45),
  },
  ...house(1352, 40, 46, 20, mist),
  ...house(1392, 56, 36, 24, mix(mist, slate, 0.3)),
  // School with a bell tower
  { d: 'M1448 566V516h14V486l9-17 9 17v30h30v50Z', fill: warmed(mix(mist, slate, 0.15)) },
  { d: 'M1460 487l11-20l11 20M1446 516h66', stroke: mix(mist, ink, 0.35), width: 3 },
  { d: oval(1471, 495, 4), fill: lamp },
  ...house(1510, 34, 44, 18, mix(mist, slate, 0.35)),
  // A workshop with a saw-tooth roof
  { d: 'M1544 566V526l17-15v15l17-15v15l14-13v53ZM1590 500h5v66h-5Z', fill: warmed(mist) },
  { d: 'M1572 566v-16h12v16zM1480 566v-18h10v18zM1412 566v-14h9v14z', fill: '#fff3d0' },
  // Chimneys, the hands of the clock, what leans against the wall
  {
    d: box(1382, 499, 7, 16) + box(1430, 512, 7, 14) + box(1531, 500, 6, 12),
    fill: mix(mist, brick, 0.4),
  },
  { d: 'M1471 495v-3M1471 495l2 1.4', stroke: ink, width: 0.9 },
  {
    d: 'M1452 540h56M1456 566v-10h6v10M1500 566v-10h5v10',
    stroke: mix(mist, ink, 0.25),
    width: 1.2,
    alpha: 0.7,
  },
  {
    d: `${oval(1420, 563, 4)}${oval(1430, 563, 4)}M1420 563l4-7h6l-5 7zM1424 556l-2-3`,
    stroke: mix(ink, slate, 0.2),
    width: 1,
  },
  // Trees of the garden
  { d: `${oval(1346, 546, 10, 13)}${oval(1604, 540, 14, 18)}`, fill: mix(green, slate, 0.2) },
  { d: `${oval(1343, 543, 6, 8)}${oval(1600, 535, 8, 10)}`, fill: mix(green, lamp, 0.35) },
  { d: 'M1346 568v-12M1604 572v-18', stroke: mix(timber, ink, 0.4), width: 3 },
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
  // Two who shake hands, a family hand in hand, somebody in a wheelchair at the stall, one who rakes
  ...villager(1426, 584, slate, 21, '8 6M3-15L4-8'),
  ...villager(1438, 585, brick, 20, '-4 6M3-15L5-7'),
  ...villager(1466, 588, green, 22, '-4 8M3-15L7-9'),
  ...villager(1476, 588, lamp, 14, '-3 3M3-15L8-17'),
  ...villager(1485, 588, mix(slate, ink, 0.3), 21),
  ...villager(1515, 584, plaster, 17, '-2 8M3-15L8-14'),
  { d: oval(1514, 581, 6), stroke: ink, width: 1.6 },
  ...villager(1531, 583, timber, 20, '-6 4M3-15L5-8'),
  ...villager(1562, 587, brick, 21, '9 6M3-15L8-10'),
  { d: 'M1574 590l-6-24', stroke: ink, width: 1.6 },
  ...villager(1398, 583, mix(green, ink, 0.2), 20, '-6 3M3-15L5-8'),
  // Children after a ball, and one who comes from school with a bag
  ...villager(1444, 578, brick, 13, '-6-2M3-15L8-18'),
  ...villager(1455, 579, mix(green, lamp, 0.3), 12, '-6 1M3-15L8-12'),
  { d: oval(1450, 578.4, 1.7), fill: '#ffffff', stroke: ink, width: 0.6 },
  ...villager(1494, 578, slate, 14, '-3 7M3-15L5-9'),
  { d: box(1495.4, 568, 3, 4.4, 1), fill: brick },
  // In the door of the workshop, over a bench
  ...villager(1577, 569, mix(timber, ink, 0.3), 15, '-6 2M3-15L-4-12'),
  { d: 'M1566 566v-5h10v5', stroke: mix(timber, ink, 0.4), width: 1.4 },
  // Bread in the stall, crates before it
  {
    d: box(1386, 578, 8, 5, 1) + box(1396, 579, 7, 4, 1) + box(1541, 579, 8, 4.4, 1),
    fill: mix(timber, brick, 0.25),
  },
  { d: `${oval(1389, 577.6, 1.6)}${oval(1392, 577.6, 1.6)}${oval(1544, 578.6, 1.5)}`, fill: brick },
];

/** Later on a long table, with everybody who lives there at it. */
const meal: Marks = [
  ...villager(1446, 571, mix(green, ink, 0.1), 17, '5 5M3-15L7-10'),
  ...villager(1457, 570, plaster, 17, '5 5M3-15L7-10'),
  ...villager(1469, 571, brick, 17, '-4 5M3-15L7-10'),
  ...villager(1481, 570, slate, 17, '-4 5M3-15L-5-9'),
  { d: poly([1439, 567], [1488, 567], [1491, 571], [1436, 571]), fill: '#fffaf0' },
  { d: 'M1438 571v6M1489 571v6', stroke: mix(timber, ink, 0.3), width: 1.6 },
  {
    d: `${oval(1449, 568.6, 2.4, 0.8)}${oval(1463, 568.6, 2.8, 0.9)}${oval(1477, 568.8, 2.4, 0.8)}`,
    fill: mix(timber, brick, 0.4),
  },
];

const lights: Marks = [
  {
    d: 'M1380 532c40 12 70 10 90 2 30 10 70 8 90-6',
    stroke: mix(ink, slate, 0.4),
    width: 1.2,
  },
  ...[1398, 1416, 1434, 1452, 1488, 1506, 1524, 1542].map(
    (x, i): Mark => ({ d: oval(x, 541 - (i % 2), 2.4), fill: '#fff1c4' }),
  ),
];

const flagString: Mark = {
  d: 'M1380 513q40 4 70 1q40-3 96 0',
  stroke: mix(ink, slate, 0.4),
  width: 1,
};
const flags: Marks = [1392, 1420, 1448, 1480, 1508, 1536].map((x, i) => ({
  d: `M${x - 7} 514h14l-7 13z`,
  fill: [brick, plaster, slate][i % 3] ?? brick,
}));

/** Who is there already: with every step more people, then the market, then the lights. */
const life = (stage: Stage): Marks => [
  ...ground,
  ...(stage >= 1 ? market : []),
  ...(stage >= 3 ? meal : []),
  ...(stage >= 1 ? people : people.slice(0, 2)),
  ...(stage >= 2 ? lights : []),
  ...(stage >= 3 ? [flagString, ...flags] : []),
  ...(stage === 4 ? [{ at: [1350, 592] as const, scale: 0.5, marks: upkeepMarks([0, 0]) }] : []),
];
