import { box, type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { plaster, timber, ink, slate, brick, green, sky } = palette;
const earth = mix(timber, ink, 0.58);

const wisp = (x: number, y: number, w: number): Mark => ({
  d: `M${x} ${y}C${x + w * 0.2} ${y - 26} ${x + w * 0.4} ${y + 4} ${x + w * 0.6} ${y - 14}C${x + w * 0.8} ${y - 32} ${x + w * 0.9} ${y - 8} ${x + w} ${y - 18}C${x + w * 0.86} ${y + 12} ${x + w * 0.66} ${y + 6} ${x + w * 0.48} ${y + 20}C${x + w * 0.3} ${y + 30} ${x + w * 0.12} ${y + 4} ${x} ${y}Z`,
  fill: mix(sky, '#ffffff', 0.45),
  alpha: 0.5,
});

const goose = (x: number, y: number): Mark => ({
  d: `M${x - 26} ${y - 8}Q${x - 10} ${y - 18} ${x} ${y}Q${x + 12} ${y - 18} ${x + 28} ${y - 12}M${x} ${y}l16 6`,
  stroke: mix(ink, slate, 0.4),
  width: 4,
  alpha: 0.75,
});

/** A wedge of geese, high above the house. */
const geese: Marks = [0, 1, 2, 3, 4].flatMap((i) => [
  goose(930 - i * 74, -420 + i * 40),
  ...(i === 0 ? [] : [goose(930 + i * 66, -420 + i * 52)]),
]);

/** A kite; its string goes behind the clouds. */
const kite: Marks = [
  { d: 'M1318-52c32 32 4 72 24 132', stroke: mix(plaster, ink, 0.35), width: 2, alpha: 0.6 },
  { d: poly([1318, -178], [1366, -128], [1318, -50], [1270, -128]), fill: brick },
  { d: poly([1318, -178], [1366, -128], [1318, -50]), fill: mix(brick, ink, 0.2) },
  { d: 'M1318-178V-50M1270-128h96', stroke: plaster, width: 3 },
];

const stone = (x: number, y: number, r: number) =>
  `M${x - r} ${y}C${x - r} ${y - r * 0.7} ${x - r * 0.2} ${y - r * 0.8} ${x + r * 0.4} ${y - r * 0.6}C${x + r * 1.1} ${y - r * 0.3} ${x + r} ${y + r * 0.5} ${x + r * 0.2} ${y + r * 0.6}C${x - r * 0.7} ${y + r * 0.7} ${x - r} ${y + r * 0.4} ${x - r} ${y}Z`;

const buried: Marks = [
  {
    d: stone(110, 1010, 22) + stone(1010, 1060, 40) + stone(820, 1180, 26) + stone(1180, 1290, 34),
    fill: mix(earth, slate, 0.25),
  },
  {
    d: stone(300, 1090, 34) + stone(1480, 1110, 30) + stone(640, 1330, 42) + stone(380, 1480, 26),
    fill: mix(earth, plaster, 0.3),
  },
  {
    d: stone(560, 1020, 18) + stone(1260, 1000, 20) + stone(190, 1260, 30) + stone(930, 1520, 36),
    fill: mix(earth, plaster, 0.36),
  },
];

/** Under the ground: the tree's roots go deep, an old wall, a pipe for each law, somebody who lives here too. */
export const belowMarks: Marks = [
  {
    d: 'M-2400 1120c2600-20 3100 30 3500 6 300-16 1300 4 2900-6V3400H-2400Z',
    fill: mix(earth, ink, 0.18),
  },
  {
    d: 'M-2400 1400c2500-20 3000 30 3400 4 500-24 1400 6 3000-4V3400H-2400Z',
    fill: mix(earth, ink, 0.34),
  },
  ...buried,
  {
    d: 'M30 900c-10 60 30 100 10 180-10 40-30 70-24 120M40 940c40 40 80 50 100 110M44 1010c-40 30-54 50-64 90M70 900c40 40 120 50 160 100',
    stroke: mix(mix(timber, ink, 0.5), timber, 0.15),
    width: 9,
  },
  ...[0, 1, 2, 3, 4].map(
    (i): Mark => ({
      d: box(700 + i * 44 + (i % 2) * 10, 1000 - (i % 2) * 22, 40, 18, 2),
      fill: mix(brick, earth, 0.4),
    }),
  ),
  { d: 'M380 1240H620v60h720', stroke: mix(mix(slate, ink, 0.25), earth, 0.4), width: 16 },
  { d: 'M380 1236H616v60h724', stroke: mix(slate, sky, 0.25), width: 3, alpha: 0.35 },
  // A mole at work
  { d: oval(1060, 1420, 46, 30), fill: mix(ink, brick, 0.14) },
  {
    d: 'M1096 1412c16-2 26 6 28 14-12 6-22 4-28 0Z',
    fill: mix(brick, plaster, 0.4),
  },
  { d: oval(1090, 1408, 3), fill: plaster },
  { d: 'M1080 1444l14 10M1072 1446l10 12', stroke: mix(brick, plaster, 0.4), width: 5 },
  { d: 'M300 950c30 10 30 30 60 34', stroke: mix(brick, plaster, 0.3), width: 7 },
  { d: 'M1240 940q14 12 28 2', stroke: mix(green, earth, 0.3), width: 5 },
];

/** What lies above the picture, for views that are taller than it: clouds, geese, a kite. */
export const aboveMarks: Marks = [
  wisp(-160, -250, 620),
  wisp(980, -300, 760),
  wisp(240, -560, 700),
  wisp(-300, -820, 900),
  wisp(900, -900, 720),
  wisp(200, -1200, 1000),
  ...geese,
  ...kite,
];
