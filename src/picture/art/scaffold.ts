import { box, line, type Mark, type Marks, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import type { Stage } from '../SceneState.ts';
import { upkeepMarks } from './upkeep.ts';

const { brick, plaster, timber, slate, ink, green, sky, lamp } = palette;
const steel = mix(slate, sky, 0.12);

const deck = (y: number): Marks => [
  { d: box(246, y, 168, 9, 3), fill: timber },
  { d: box(246, y + 6, 168, 4, 2), fill: mix(timber, ink, 0.35) },
  {
    d: `M264 ${y + 3}h34M320 ${y + 2.6}h50M384 ${y + 3}h20`,
    stroke: mix(timber, ink, 0.3),
    width: 1.4,
    alpha: 0.7,
  },
];

const pole = (x: number, top: number, colour: string): Marks => [
  { d: line([x, top], [x, 738]), stroke: colour, width: 7 },
  { d: line([x - 2, top + 4], [x - 2, 734]), stroke: mix(sky, plaster, 0.4), width: 1.8, alpha: 0.8 },
  { d: box(x - 11, 734, 22, 6, 2), fill: mix(ink, slate, 0.3) },
];

const lowering = person({
  at: [342, 336],
  height: 120,
  lean: -9,
  sink: 0.12,
  head: {
    skin: skins.dark,
    hair: 'locs',
    back: 'long',
    hairColour: hairs.black,
    hat: 'helmet',
    hatColour: mix(plaster, lamp, 0.3),
    turn: -0.6,
    nose: 'broad',
    mouth: 'talk',
  },
  top: { kind: 'vest', colour: brick, accent: plaster },
  legs: mix(slate, ink, 0.45),
  feet: [
    [-0.45, 0],
    [0.4, 0],
  ],
  arms: [
    { to: [300, 300], bend: 1 },
    { to: [304, 268], bend: 1 },
  ],
});
const plasterer = person({
  at: [372, 470],
  height: 121,
  lean: 4,
  head: {
    skin: skins.fair,
    hair: 'short',
    hairColour: hairs.chestnut,
    beard: 'full',
    hat: 'cap',
    hatColour: plaster,
    turn: 0.8,
    nose: 'hook',
    mouth: 'smile',
    shape: 'square',
  },
  top: { kind: 'overall', colour: mix(plaster, slate, 0.15), accent: mix(slate, sky, 0.1) },
  legs: mix(slate, sky, 0.1),
  build: 1.14,
  feet: [
    [-0.5, 0],
    [0.28, 0],
  ],
  arms: [
    { to: [352, 424], bend: 1 },
    { to: [414, 392], bend: 1 },
  ],
});
const receiver = person({
  at: [338, 604],
  height: 118,
  lean: -6,
  tilt: -10,
  head: {
    skin: skins.olive,
    hair: 'side',
    back: 'ponytail',
    hairColour: hairs.brown,
    hat: 'helmet',
    hatColour: plaster,
    turn: -0.5,
    nose: 'up',
    mouth: 'grin',
  },
  top: { kind: 'stripes', colour: mix(green, plaster, 0.1), accent: mix(green, ink, 0.25) },
  legs: mix(ink, slate, 0.25),
  feet: [
    [-0.4, 0],
    [0.36, 0],
  ],
  arms: [
    { to: [300, 516], bend: 1 },
    { to: [316, 540], bend: -1 },
  ],
});
const mixer = person({
  at: [352, 736],
  height: 122,
  shadow: true,
  lean: -12,
  sink: 0.2,
  head: {
    skin: skins.light,
    hair: 'swept',
    hairColour: hairs.blond,
    turn: -0.6,
    nose: 'button',
    mouth: 'smile',
  },
  top: { kind: 'shirt', colour: mix(slate, plaster, 0.2), accent: plaster },
  legs: mix(timber, ink, 0.5),
  bareArms: true,
  feet: [
    [-0.5, 0],
    [0.5, 0],
  ],
  arms: [
    { to: [304, 678], bend: 1 },
    { to: [322, 656], bend: -1 },
  ],
});

const ladder: Mark[] = [
  { d: line([384, 604], [396, 474]), stroke: mix(timber, plaster, 0.25), width: 4 },
  { d: line([400, 604], [408, 474]), stroke: mix(timber, plaster, 0.25), width: 4 },
  ...[490, 508, 526, 544, 562, 580].map(
    (y): Mark => ({
      d: line([395 - (y - 474) * 0.09, y], [407 - (y - 474) * 0.06, y]),
      stroke: mix(timber, ink, 0.1),
      width: 3,
    }),
  ),
];

/** The new wall behind the scaffold, with loose bricks where it goes on; it rises with the score. */
function newWall(stage: Stage): Marks {
  const top = [738, 690, 606, 472, 340][stage] ?? 690;
  if (top === 738) return [];
  const tone = mix(brick, plaster, 0.3);
  const courses: Mark[] = [];
  for (let y = top + 14, row = 0; y < 728; y += 22, row++) {
    const x = [276, 330, 300, 352][row % 4] ?? 276;
    courses.push(
      { d: box(x, y, 26, 9, 1.5), fill: mix(tone, ink, 0.2) },
      { d: box(x + 44, y + 9, 24, 9, 1.5), fill: mix(tone, plaster, 0.3) },
    );
  }
  return [
    { d: box(266, top, 150, 738 - top), fill: tone },
    { d: box(266, top, 8, 738 - top), fill: mix(tone, plaster, 0.35) },
    ...courses,
    ...(stage === 4
      ? [{ d: box(262, top - 8, 156, 10, 2), fill: mix(plaster, slate, 0.25) }]
      : [272, 298, 350, 376].map((x): Mark => ({ d: box(x, top - 11, 25, 11, 1.5), fill: tone }))),
  ];
}

/** No scaffold yet: poles and boards in a heap, and one who begins. */
const heap: Marks = [
  { d: 'M252 732l150-16M256 724l150 4M250 716l146 18', stroke: steel, width: 7 },
  { d: 'M262 706l138 4M270 698l122 6', stroke: timber, width: 8 },
];
const outline: Mark = {
  d: 'M264 700V292M406 700V230M252 336H414M252 470H414M252 604H414',
  stroke: '#ffffff',
  width: 4.5,
  dash: [0.1, 12],
};

/**
 * Bouwopgave 1: the scaffold. The work goes on at every height, and what is needed is let down to whoever needs it.
 * It never leaves: a house that stands asks for upkeep.
 */
export function scaffoldMarks(stage: Stage): Marks {
  if (stage === 0) return [outline, ...heap, ...mixer, ...tub];
  return [...behindScaffold(stage), ...onScaffold, ...(stage === 4 ? upkeepMarks([236, 740]) : [])];
}

const tub: Marks = [
  { d: line([322, 640], [296, 720]), stroke: timber, width: 4 },
  { d: 'M268 738l6-26h44l6 26Z', fill: mix(slate, ink, 0.35) },
  { d: 'M272 714c12-10 36-10 48 0Z', fill: mix(plaster, slate, 0.3) },
];

const behindScaffold = (stage: Stage): Marks => [
  { d: poly([262, 738], [410, 738], [470, 752], [330, 752]), fill: ink, alpha: 0.14 },
  ...newWall(stage),
];

const onScaffold: Marks = [
  ...pole(284, 290, mix(steel, sky, 0.35)),
  ...pole(388, 232, mix(steel, sky, 0.35)),
  { d: 'M262 600L408 474M262 474L408 340', stroke: mix(steel, sky, 0.2), width: 4 },
  { d: 'M262 300H410M262 432H410M262 566H410', stroke: mix(steel, sky, 0.1), width: 4.4 },
  ...ladder,
  ...deck(336),
  ...deck(470),
  ...deck(604),
  ...lowering,
  ...plasterer,
  // Trowel, hawk, and the wet plaster on the wall
  { d: 'M420 352c12-6 20 8 17 32-2 18 2 30-7 38-10 2-12-22-10-40Z', fill: '#fffaf0' },
  {
    d: poly([412, 380], [424, 384], [419, 404], [409, 400]),
    fill: mix(slate, sky, 0.4),
    stroke: ink,
    width: 1,
  },
  { d: box(334, 418, 26, 5), fill: timber },
  { d: 'M337 418c3-10 17-10 21 0Z', fill: '#fffaf0' },
  ...receiver,
  // Rope, pulley, bucket on its way down
  { d: line([302, 270], [300, 500]), stroke: ink, width: 2 },
  { d: 'M290 506c2-12 20-12 22 0', stroke: ink, width: 2 },
  { d: 'M288 506h26l-4 26H292Z', fill: brick },
  { d: 'M288 506h26l-1 5H289Z', fill: mix(brick, ink, 0.35) },
  ...mixer,
  ...tub,
  ...pole(264, 288, steel),
  ...pole(406, 222, steel),
  ...[300, 340, 432, 474, 566, 608].flatMap((y): Mark[] =>
    [264, 406].map((x) => ({ d: box(x - 6, y - 4, 12, 8, 2), fill: mix(ink, slate, 0.4) })),
  ),
];
