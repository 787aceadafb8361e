import { box, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { plaster, brick, timber, slate, ink, sky, green, lamp } = palette;

const brickMark = (x: number, y: number, tone: number, w = 26): Mark => ({
  d: box(x, y, w, 9, 1.5),
  fill: tone > 0 ? mix(brick, ink, tone) : mix(brick, plaster, -tone),
});

/** Sparse bricks: a wall is told by some, not tiled by all. */
const bricks: Marks = [
  [806, 270, 0.22],
  [816, 282, -0.18],
  [1100, 262, 0.2],
  [1128, 274, -0.15],
  [812, 398, 0.2],
  [806, 410, -0.2],
  [820, 434, 0.24],
  [1104, 440, 0.2],
  [840, 440, -0.16],
  [940, 442, 0.18],
  [1040, 446, -0.14],
  [862, 474, 0.2],
  [1112, 474, 0.22],
  [866, 640, 0.18],
  [1108, 620, -0.2],
  [1112, 644, 0.2],
  [796, 476, -0.2],
  [800, 324, 0.2],
  [826, 346, -0.14],
  [1132, 340, 0.2],
  [1130, 410, -0.2],
  [1132, 520, 0.16],
  [1131, 560, -0.18],
].map(([x, y, t]) => brickMark(x ?? 0, y ?? 0, t ?? 0, (x ?? 0) > 1120 ? 8 : 24));

const plasterEdge =
  'M420 256H792L800 276L788 292L804 312L796 338L808 356L794 388L802 420L790 444L798 458L784 474L792 500L780 520L784 660H420Z';

/** Drain pipes side by side, one for every law; they never meet. */
const pipes: Mark[] = [440, 456, 472, 488].flatMap((x, i): Mark[] => {
  const tone = mix(slate, [ink, sky, plaster, ink][i] ?? ink, [0.05, 0.16, 0.3, 0.3][i] ?? 0);
  const end = [632, 624, 634, 620][i] ?? 630;
  return [
    { d: box(x + 6, 270, 8, end - 270), fill: ink, alpha: 0.12 },
    { d: box(x, 262, 11, end - 262, 3), fill: tone },
    { d: box(x + 2, 264, 2.6, end - 270, 1.2), fill: plaster, alpha: 0.4 },
    { d: poly([x - 2, 256], [x + 13, 256], [x + 11, 274], [x, 274]), fill: mix(tone, ink, 0.2) },
    ...[320 + i * 12, 440 - i * 10, 560 + i * 6].map(
      (y): Mark => ({ d: box(x - 2, y, 15, 5, 2), fill: mix(tone, ink, 0.35) }),
    ),
    { d: `M${x} ${end}q6 12 16 6l-3-9z`, fill: mix(tone, ink, 0.25) },
    // Its own bucket, too
    { d: `M${x - 1} 644H${x + 15}L${x + 13} 660H${x + 1}Z`, fill: mix(timber, tone, 0.4) },
    { d: `M${x - 1} 644H${x + 15}L${x + 14.6} 647H${x - 0.6}Z`, fill: mix(ink, tone, 0.4) },
  ];
});

/** The hole in the inner wall between the upper rooms: somebody has begun to break it through. */
const breach: Marks = [
  {
    d: 'M806 300L818 292L832 302L838 322L832 348L840 372L830 390L812 386L804 362L810 336L802 316Z',
    fill: mix(brick, ink, 0.45),
  },
  {
    d: 'M810 306L819 299L829 307L832 324L827 348L834 370L826 383L814 380L809 360L815 336L808 318Z',
    fill: {
      from: [806, 340],
      to: [838, 340],
      stops: [
        [0, mix(lamp, plaster, 0.4)],
        [1, lamp],
      ],
    },
  },
  brickMark(801, 379, 0.1, 18),
  brickMark(822, 387, -0.2, 17),
  brickMark(806, 391, 0.25, 20),
  { d: line([836, 446], [818, 394]), stroke: timber, width: 5 },
  { d: 'M806 396L826 388L831 399L811 407Z', fill: ink },
];

/** Shadow of the scaffold on the plaster: the light is low, from the left. */
const castOnWall: Marks = [
  { d: 'M426 300L434 300L434 660L426 660Z', fill: slate, alpha: 0.16 },
  { d: poly([420, 352], [510, 372], [510, 380], [420, 360]), fill: slate, alpha: 0.16 },
  { d: poly([420, 486], [508, 506], [508, 514], [420, 494]), fill: slate, alpha: 0.16 },
];

const door: Marks = [
  { d: box(780, 494, 84, 166), fill: mix(plaster, '#ffffff', 0.3) },
  {
    d: box(787, 501, 70, 24),
    fill: {
      from: [787, 501],
      to: [857, 525],
      stops: [
        [0, '#fff0c2'],
        [1, lamp],
      ],
    },
  },
  { d: 'M810 501v24M834 501v24', stroke: mix(plaster, timber, 0.3), width: 3 },
  // Open: light falls out, the way in is one
  {
    d: box(787, 530, 70, 130),
    fill: {
      from: [790, 530],
      to: [850, 660],
      stops: [
        [0, '#fff0c2'],
        [1, lamp],
      ],
    },
  },
  { d: poly([787, 660], [787, 600], [806, 616], [857, 616], [857, 660]), fill: mix(timber, lamp, 0.4) },
  { d: box(812, 548, 24, 30), fill: mix(brick, plaster, 0.3) },
  { d: poly([857, 530], [820, 538], [820, 668], [857, 660]), fill: mix(green, ink, 0.25) },
  { d: poly([851, 542], [828, 547], [828, 592], [851, 590]), fill: mix(green, ink, 0.1) },
  { d: poly([851, 602], [828, 604], [828, 656], [851, 650]), fill: mix(green, ink, 0.1) },
  { d: oval(826, 600, 3.4), fill: lamp },
  { d: box(772, 655, 100, 8, 2), fill: mix(slate, sky, 0.5) },
  // Geranium beside the door
  { d: 'M764 656L768 638H782L786 656Z', fill: mix(brick, timber, 0.3) },
  { d: 'M775 640C760 636 762 618 772 622C772 608 786 610 784 622C794 622 790 638 775 640Z', fill: green },
  { d: `${oval(767, 622, 4)}${oval(779, 614, 4.4)}${oval(786, 624, 3.6)}`, fill: brick },
];

/** The front of the house, half plaster and half brick, cut open at its sides. */
export const facadeMarks: Marks = [
  { d: poly([1140, 262], [1200, 330], [1330, 744], [1140, 744]), fill: ink, alpha: 0.1 },
  {
    d: box(420, 256, 720, 404),
    fill: {
      from: [420, 256],
      to: [1140, 600],
      stops: [
        [0, mix(brick, plaster, 0.12)],
        [0.6, brick],
        [1, mix(brick, ink, 0.18)],
      ],
    },
  },
  ...bricks,
  { at: [4, 5], marks: [{ d: plasterEdge, fill: ink, alpha: 0.22 }] },
  {
    d: plasterEdge,
    fill: {
      from: [420, 256],
      to: [800, 520],
      stops: [
        [0, mix(plaster, '#ffffff', 0.35)],
        [1, mix(plaster, timber, 0.14)],
      ],
    },
  },
  // Weathering
  {
    d: 'M520 400l10 14l-6 12l12 16M742 270l-8 16l10 12M514 600l9 13l-6 10l11 14l-5 9l8 14M523 613l10 3M528 637l9-4M744 640l-6-16l8-14',
    stroke: mix(plaster, ink, 0.4),
    width: 1.6,
    alpha: 0.6,
  },
  {
    d: 'M420 640C470 620 520 650 600 640C680 630 720 650 784 642L784 660H420Z',
    fill: mix(plaster, green, 0.45),
    alpha: 0.45,
  },
  ...castOnWall,
  // Wall in section, left and right
  { d: box(416, 256, 10, 404), fill: mix(brick, ink, 0.3) },
  { d: box(1132, 256, 12, 404), fill: mix(brick, ink, 0.38) },
  { d: box(408, 455, 744, 15, 3), fill: mix(timber, ink, 0.08) },
  { d: box(408, 464, 744, 6, 3), fill: mix(timber, ink, 0.35), alpha: 0.6 },
  {
    d: 'M430 460h120M610 461h90M880 460h140M1060 461h60',
    stroke: mix(timber, ink, 0.3),
    width: 1.4,
    alpha: 0.6,
  },
  // Shadow under the eaves and under the floor beam
  { d: box(426, 256, 706, 13), fill: ink, alpha: 0.14 },
  { d: box(426, 470, 706, 7), fill: ink, alpha: 0.14 },
  ...pipes,
  ...breach,
  ...door,
];

/** A washing line, ivy and a crack: what the weather and the neighbours do to a house. */
export const facadeFront: Marks = [
  { d: 'M1134 660C1124 620 1142 590 1130 550C1140 560 1148 600 1146 660Z', fill: mix(green, ink, 0.2) },
  ...[
    [1130, 566],
    [1142, 584],
    [1128, 604],
    [1144, 624],
    [1130, 640],
    [1146, 646],
  ].map(([x, y]): Mark => ({ d: oval(x ?? 0, y ?? 0, 8, 6), fill: mix(green, ink, 0.08) })),
];
