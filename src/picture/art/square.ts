import { box, type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Stage } from '../SceneState.ts';
import { upkeepMarks } from './upkeep.ts';

const { sky, slate, plaster, lamp, brick, timber, green, ink } = palette;

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
