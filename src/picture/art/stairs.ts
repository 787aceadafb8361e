import { box, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import type { Stage } from '../SceneState.ts';
import { upkeepMarks } from './upkeep.ts';

const { brick, plaster, timber, slate, ink, lamp } = palette;

/** Ten treads: the lowest are made first, the others are still a dotted wish. */
function treadMarks(stage: Stage): Mark[] {
  const made = [2, 5, 7, 10, 10][stage] ?? 5;
  return Array.from({ length: 10 }, (_, i): Mark[] => {
    const x = 1206 + i * 11.4;
    const y = 484 + i * 26;
    if (i < 10 - made) return [{ d: line([x, y + 3], [x + 30, y + 3]), ...dotted }];
    return [
      { d: box(x - 4, y, 40, 6, 2), fill: timber },
      { d: box(x - 4, y + 4, 40, 3, 1), fill: mix(timber, ink, 0.4) },
    ];
  }).flat();
}
const dotted = { stroke: '#ffffff', width: 4.5, dash: [0.1, 9] } as const;

const upper = person({
  at: [1170, 462],
  height: 118,
  lean: 5,
  shadow: false,
  head: {
    skin: skins.brown,
    hair: 'fringe',
    back: 'ponytail',
    hairColour: hairs.black,
    hat: 'helmet',
    hatColour: mix(lamp, timber, 0.2),
    turn: 0.7,
    nose: 'button',
    mouth: 'talk',
  },
  top: { kind: 'vest', colour: mix(slate, plaster, 0.05), accent: plaster },
  legs: mix(ink, slate, 0.3),
  feet: [
    [-0.4, 0],
    [0.42, 0],
  ],
  arms: [
    { to: [1190, 398], bend: 1 },
    { to: [1214, 416], bend: -1 },
  ],
});
const lower = person({
  at: [1262, 618],
  height: 122,
  lean: -8,
  tilt: -8,
  shadow: false,
  head: {
    skin: skins.light,
    hair: 'side',
    hairColour: hairs.grey,
    hat: 'helmet',
    hatColour: plaster,
    beard: 'short',
    turn: -0.7,
    nose: 'hook',
    mouth: 'grin',
    shape: 'square',
  },
  top: { kind: 'jacket', colour: mix(brick, ink, 0.08), accent: plaster },
  legs: mix(slate, ink, 0.45),
  feet: [
    [-0.46, -0.6],
    [0.4, 0.12],
  ],
  arms: [
    { to: [1236, 470], bend: 1 },
    { to: [1290, 546], bend: 1 },
  ],
});

const posts: Marks = [
  { d: poly([1150, 738], [1330, 738], [1410, 756], [1240, 756]), fill: ink, alpha: 0.14 },
  { d: line([1152, 470], [1152, 738]), stroke: mix(timber, ink, 0.25), width: 10 },
  { d: line([1206, 470], [1206, 738]), stroke: mix(timber, ink, 0.35), width: 8 },
  { d: 'M1152 700L1206 520M1152 520L1206 640', stroke: mix(timber, ink, 0.3), width: 5 },
  { d: box(1134, 462, 92, 9, 2), fill: timber },
  { d: box(1134, 469, 92, 4, 2), fill: mix(timber, ink, 0.4) },
];
const beam: Marks = [
  { d: line([1166, 352], [1312, 584]), stroke: mix(timber, ink, 0.28), width: 20 },
  { d: line([1164, 350], [1310, 582]), stroke: mix(timber, plaster, 0.15), width: 14 },
  {
    d: 'M1180 372l10 16M1206 416l16 24M1248 482l12 20M1282 534l10 16',
    stroke: mix(timber, ink, 0.3),
    width: 1.8,
    alpha: 0.7,
  },
];
const rail: Marks = [
  { d: 'M1242 498V442M1276 576V520M1310 652V598M1340 722V668', stroke: mix(timber, ink, 0.15), width: 5 },
  { d: line([1236, 428], [1346, 668]), stroke: mix(timber, plaster, 0.2), width: 7 },
];
const lantern: Marks = [
  { d: 'M1140 400V376H1150', stroke: ink, width: 3 },
  { d: oval(1154, 386, 16), fill: lamp, alpha: 0.35 },
  { d: box(1148, 378, 12, 16, 3), fill: lamp, stroke: ink, width: 2 },
];

/** Bouwopgave 3: stairs that join the floors, and two people who carry one beam; neither can do it alone. */
export function stairsMarks(stage: Stage): Marks {
  return [
    ...posts,
    {
      d: line([1228, 470], [1346, 738]),
      ...(stage === 0 ? dotted : { stroke: mix(timber, ink, 0.3), width: 9 }),
    },
    ...treadMarks(stage),
    {
      d: line([1198, 470], [1316, 738]),
      ...(stage === 0 ? dotted : { stroke: mix(timber, ink, 0.1), width: 10 }),
    },
    ...(stage === 0 ? [] : beam),
    ...upper,
    ...lower,
    ...(stage >= 3 ? rail : []),
    ...(stage === 4 ? [...lantern, ...upkeepMarks([1356, 742])] : []),
    { d: line([1144, 400], [1144, 466]), stroke: mix(timber, plaster, 0.2), width: 5 },
  ];
}
