import { box, type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import { bicycleMarks } from './bicycle.ts';

const { plaster, brick, timber, slate, ink, sky, green } = palette;

/** Sparse bricks, x, y and tone (darker above nought, paler below): a wall is told by some, not tiled by all. */
const BRICKS = [
  [806, 250, 22],
  [838, 244, -16],
  [1100, 242, 20],
  [1126, 252, -15],
  [800, 276, -18],
  [1126, 300, 20],
  [1124, 388, -20],
  [842, 266, 16],
  [848, 422, 20],
  [834, 436, -16],
  [1118, 438, 20],
  [762, 478, -18],
  [770, 496, 20],
  [768, 560, 22],
  [872, 492, 18],
  [870, 600, -16],
  [876, 640, 20],
  [1120, 620, -20],
  [1112, 646, 20],
  [1126, 520, 16],
  [1060, 402, -12],
  [898, 412, 14],
  [1002, 424, 16],
  [936, 384, -14],
  [912, 606, 16],
  [1082, 618, -14],
  [940, 640, -12],
  [1010, 612, 14],
] as const;
const bricks: Marks = BRICKS.map(([x, y, t]) => ({
  d: box(x, y, x > 1110 ? 12 : 24, 9, 1.5),
  fill: t > 0 ? mix(brick, ink, t / 100) : mix(brick, plaster, -t / 100),
}));

const plasterEdge =
  'M420 236H772l8 22-10 18 16 24-10 30 14 22-12 36 10 32-10 26 8 12-16 16 8 30-14 26 6 30-10 40 4 60H420Z';

/** Drain pipes side by side, one for every law, each with its own knee and its own bucket; they never meet. */
const pipes: Mark[] = [436, 452, 468, 484].flatMap((top, i): Mark[] => {
  const tone = mix(slate, [ink, sky, plaster, ink][i] ?? ink, [0.05, 0.16, 0.3, 0.3][i] ?? 0);
  const [x, foot, knee, end] = [top + 5, 424 + i * 12, 404 + i * 9, [634, 624, 636, 622][i] ?? 630];
  const way = `M${x} 246V${knee}C${x} ${knee + 26} ${foot} ${knee + 14} ${foot} ${knee + 44}V${end}`;
  return [
    { at: [8, 6], marks: [{ d: way, stroke: slate, width: 9, alpha: 0.2 }] },
    { d: way, stroke: tone, width: 9.4 },
    { at: [-2.4, 0], marks: [{ d: way, stroke: plaster, width: 2, alpha: 0.45 }] },
    { d: poly([x - 8, 236], [x + 8, 236], [x + 5.6, 258], [x - 5.6, 258]), fill: mix(tone, ink, 0.2) },
    {
      d: box(x - 7, 304 + i * 12, 14, 5, 2) + box(foot - 6.4, 548 + i * 8, 12.8, 5, 2),
      fill: mix(tone, ink, 0.35),
    },
    { d: `M${foot - 4.7} ${end}q3 9 9.4 6v-6z`, fill: mix(tone, ink, 0.25) },
    { d: `M${foot - 6} 645H${foot + 6}L${foot + 4.6} 660H${foot - 4.6}Z`, fill: mix(timber, tone, 0.4) },
    { d: `M${foot - 6} 645H${foot + 6}L${foot + 5.7} 648H${foot - 5.7}Z`, fill: mix(ink, tone, 0.4) },
  ];
});

/** The light is low, from the left: scaffold, eaves and beam lie as soft slate bands over the wall. */
const castOnWall: Mark = {
  d: `M434 262h10v398h-10z${poly([420, 330], [500, 352], [500, 362], [420, 340])}${poly([420, 486], [498, 508], [498, 518], [420, 496])}M426 236H1132V247L800 262L426 246ZM426 463H1132V470L426 474Z`,
  fill: slate,
  alpha: 0.24,
};

/** The front of the house, half plaster and half brick, cut open at its sides. */
export const facadeMarks: Marks = [
  {
    d: 'M1140 742l4-52c96 10 256 34 416 58-140 12-300 4-420-6Z',
    fill: {
      from: [1140, 0],
      to: [1540, 0],
      stops: [
        [0, `${ink}55`],
        [1, `${ink}00`],
      ],
    },
  },
  {
    d: box(420, 236, 720, 424),
    fill: {
      from: [520, 236],
      to: [1150, 560],
      stops: [
        [0, mix(brick, timber, 0.35)],
        [0.55, brick],
        [1, mix(brick, ink, 0.3)],
      ],
    },
  },
  ...bricks,
  { at: [5, 4], marks: [{ d: plasterEdge, fill: ink, alpha: 0.26 }] },
  {
    d: plasterEdge,
    fill: {
      from: [420, 300],
      to: [790, 500],
      stops: [
        [0, '#fffaf0'],
        [0.4, plaster],
        [1, mix(plaster, timber, 0.34)],
      ],
    },
  },
  // Weathering: cracks, and damp that climbs from the ground
  {
    d: 'M512 386l10 14-6 12 12 16M738 240l-8 8 10 8',
    stroke: mix(plaster, ink, 0.4),
    width: 1.6,
    alpha: 0.6,
  },
  {
    d: 'M420 636c50-20 100 12 180 0 80-10 130 10 168 2l-4 22H420Z',
    fill: mix(plaster, green, 0.6),
    alpha: 0.45,
  },
  castOnWall,
  // Where the plaster came off: brick, as everywhere under it
  {
    d: 'M566 398c14-8 40-4 52-10 12 6 4 20 14 28-10 14-44 6-58 12-14-4-2-20-8-30Z',
    fill: mix(brick, plaster, 0.2),
  },
  { d: box(576, 398, 22, 8, 1.5) + box(602, 408, 20, 8, 1.5), fill: mix(brick, ink, 0.12) },
  ...bicycleMarks,
  // Wall in section, left and right, and the beam between the floors
  { d: box(416, 236, 10, 424), fill: mix(brick, timber, 0.3) },
  { d: box(1132, 236, 12, 424), fill: mix(brick, ink, 0.45) },
  { d: box(408, 448, 744, 15, 3), fill: mix(timber, plaster, 0.08) },
  { d: box(408, 457, 744, 6, 3), fill: mix(timber, ink, 0.38), alpha: 0.7 },
  {
    d: 'M430 453h120M610 454h90M880 453h140M1060 454h60',
    stroke: mix(timber, ink, 0.3),
    width: 1.4,
    alpha: 0.6,
  },
  ...pipes,
];

const LEAVES = [
  [1130, 566],
  [1142, 584],
  [1128, 604],
  [1144, 624],
  [1130, 640],
  [1146, 646],
  [1136, 552],
] as const;

/** Ivy at the corner: what the weather does to a house. */
export const facadeFront: Marks = [
  { d: 'M1134 660c-10-40 8-70-4-120 10 20 18 60 16 120Z', fill: mix(green, ink, 0.3) },
  { d: LEAVES.map(([x, y]) => oval(x, y, 8, 6)).join(''), fill: mix(green, ink, 0.12) },
  {
    d: LEAVES.map(([x, y]) => oval(x - 3, y - 2, 4, 2.6)).join(''),
    fill: mix(green, plaster, 0.25),
    alpha: 0.7,
  },
];
