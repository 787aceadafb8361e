import { box, groundShadow, leaning, type Mark, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';

const { brick, plaster, timber, slate, ink, green, sky } = palette;

const bark = mix(timber, ink, 0.5);
const treeMarks: Marks = [
  ...groundShadow(70, 744, 90, 10, ink),
  // Roots, above and below ground
  {
    d: 'M30 744c-30 8-60 4-90 22M36 746C20 764 4 770-8 796M48 746c4 22-4 40 4 60M58 746c16 12 26 16 38 38M60 744c24 4 36 2 56 12',
    stroke: mix(bark, timber, 0.2),
    width: 7,
  },
  {
    d: 'M20 774C10 784 8 790 2 804M50 784c10 8 12 14 16 22M84 764c12 2 16 6 22 12',
    stroke: mix(bark, timber, 0.2),
    width: 3.4,
  },
  { d: 'M24 748c10-48 6-108-2-196H56c-4 88-2 148 12 196Z', fill: bark },
  { d: 'M46 552c4 88 8 148 22 196H56C46 700 42 640 40 552Z', fill: ink, alpha: 0.25 },
  { d: 'M38 640C20 610 6 600-8 590M44 622c16-22 30-30 40-44', stroke: bark, width: 9 },
  {
    d: 'M-60 560c-32-20-24-74 10-80-8-48 40-80 76-66 26-34 86-18 86 26 34 16 30 80-6 92-2 42-54 58-80 38-24 22-74 18-86-10Z',
    fill: mix(green, ink, 0.22),
  },
  {
    d: 'M-62 540c-24-24-14-60 14-64-6-44 40-72 74-58 22-28 70-22 74 10-30-4-42 18-38 36-28-14-58-2-58 24-26-4-44 12-38 36-12 0-22 6-28 16Z',
    fill: green,
  },
  {
    d: 'M-40 470c-2-30 30-52 62-42M-58 520c-4-12 0-24 8-30M40 418c12-12 34-14 44-6',
    stroke: mix(green, plaster, 0.45),
    width: 4,
    alpha: 0.8,
  },
  {
    d: `${oval(20, 498, 5)}${oval(78, 486, 5)}${oval(-20, 540, 5)}${oval(56, 540, 5)}${oval(96, 510, 4)}`,
    fill: brick,
  },
];

/** A path that leads round the tree and comes back to where it began. */
const round: Marks = [
  { d: oval(48, 758, 104, 24), stroke: mix(mix(plaster, timber, 0.45), ink, 0.2), width: 13, alpha: 0.5 },
  { d: oval(48, 757, 104, 24), stroke: mix(plaster, timber, 0.25), width: 10, dash: [15, 7] },
];

/** The fence of the site: inside are rules, outside is everyday life. */
const fence: Marks = [
  { d: 'M-20 668H86M-20 738H86', stroke: mix(slate, sky, 0.25), width: 5 },
  {
    d: 'M-8 670v66M8 670v66M24 670v66M40 670v66M56 670v66M72 670v66',
    stroke: mix(slate, sky, 0.35),
    width: 2,
  },
  { d: 'M-14 660v84M86 660v84', stroke: mix(slate, ink, 0.25), width: 6 },
];

const neighbourA = person({
  at: [142, 694],
  height: 132,
  tilt: 7,
  lean: 4,
  head: { skin: skins.dark, hair: 'curls', hairColour: hairs.grey, turn: 0.7, nose: 'broad', mouth: 'smile' },
  top: { kind: 'stripes', colour: plaster, accent: slate },
  arms: [
    { to: [124, 622], bend: 1 },
    { to: [172, 608], bend: -1 },
  ],
});
const neighbourB = person({
  at: [206, 696],
  height: 130,
  tilt: -6,
  head: {
    skin: skins.light,
    hair: 'fringe',
    back: 'bob',
    hairColour: hairs.blond,
    turn: -0.5,
    nose: 'up',
    mouth: 'talk',
  },
  top: { kind: 'jumper', colour: mix(brick, plaster, 0.2) },
  arms: [
    { to: [188, 606], bend: 1 },
    { to: [240, 590], bend: -1 },
  ],
});

/** What one neighbour baked and the other takes. */
const pie: Marks = [
  { d: 'M164 612h34l-5 7H169Z', fill: mix(slate, sky, 0.3) },
  { d: 'M166 611c2-11 28-11 30 0Z', fill: mix(timber, brick, 0.3) },
  { d: 'M173 608l5-5M181 607l5-4M188 608l3-3', stroke: mix(timber, plaster, 0.5), width: 1.8 },
];

const wall: Marks = [
  { d: poly([92, 704], [254, 704], [300, 716], [130, 716]), fill: ink, alpha: 0.16 },
  { d: box(92, 628, 162, 76), fill: mix(brick, plaster, 0.16) },
  { d: box(86, 620, 174, 10, 2), fill: mix(plaster, slate, 0.25) },
  { d: box(86, 627, 174, 4), fill: ink, alpha: 0.2 },
  ...[
    [100, 640],
    [150, 648],
    [206, 638],
    [120, 668],
    [178, 672],
    [226, 664],
    [104, 690],
    [200, 690],
  ].map(
    ([x, y], i): Mark => ({
      d: box(x ?? 0, y ?? 0, 24, 8, 1.5),
      fill: mix(brick, i % 2 ? ink : plaster, i % 2 ? 0.22 : 0.35),
    }),
  ),
];

/** Tree with roots, the garden wall and neighbours who look over it. The tree bends with the wind, and holds. */
export function gardenMarks(wind: boolean): Marks {
  return [
    ...fence,
    ...round,
    ...leaning(treeMarks, [46, 744], wind ? 2.4 : 0),
    ...neighbourA,
    ...neighbourB,
    ...pie,
    ...wall,
  ];
}
