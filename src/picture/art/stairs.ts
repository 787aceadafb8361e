import { hand } from '../limbs.ts';
import { box, groundShadow, line, type Mark, type Marks, oval } from '../marks.ts';
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

/** She walks backwards up to the landing with the head of the beam against her shoulder. */
const upper = person({
  at: [1158, 463],
  height: 120,
  lean: 9,
  sink: 0.42,
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
    [-0.5, 0],
    [0.62, 0],
  ],
  arms: [
    { to: [1190, 378], bend: 1 },
    { to: [1204, 398], bend: 1 },
  ],
});

/** He has its foot in both arms: on the treads, or before the stairs as long as there are none. */
const lower = (grounded: boolean) =>
  person({
    at: grounded ? [1268, 716] : [1272, 640],
    height: 124,
    lean: -10,
    tilt: -8,
    shadow: grounded,
    head: {
      skin: skins.light,
      hair: 'side',
      hairColour: hairs.grey,
      hat: 'helmet',
      hatColour: plaster,
      beard: 'short',
      turn: -0.5,
      nose: 'hook',
      mouth: 'grin',
      shape: 'square',
    },
    top: { kind: 'jacket', colour: mix(brick, ink, 0.08), accent: plaster },
    legs: mix(slate, ink, 0.45),
    feet: grounded
      ? [
          [-0.5, 0],
          [0.4, 0],
        ]
      : [
          [-0.2, -1.16],
          [0.7, -0.02],
        ],
    knees: [-1, 1],
    arms: grounded
      ? [
          { to: [1228, 636], bend: 1 },
          { to: [1288, 668], bend: -1 },
        ]
      : [
          { to: [1282, 522], bend: 1 },
          { to: [1300, 556], bend: 1 },
        ],
  });

const posts: Marks = [
  ...groundShadow(1240, 742, 96, 8, ink),
  { d: line([1152, 470], [1152, 738]), stroke: mix(timber, ink, 0.25), width: 10 },
  { d: line([1206, 470], [1206, 738]), stroke: mix(timber, ink, 0.35), width: 8 },
  { d: 'M1152 700l54-180M1152 520l54 120', stroke: mix(timber, ink, 0.3), width: 5 },
  { d: box(1134, 462, 92, 9, 2), fill: timber },
  { d: box(1134, 469, 92, 4, 2), fill: mix(timber, ink, 0.4) },
];
const beam: Marks = [
  { d: line([1182, 356], [1328, 602]), stroke: mix(timber, ink, 0.3), width: 21 },
  { d: line([1179, 355], [1325, 601]), stroke: mix(timber, plaster, 0.22), width: 14 },
  {
    d: 'M1192 378l9 15M1222 428l14 24M1262 496l9 15M1304 566l9 15',
    stroke: mix(timber, ink, 0.3),
    width: 1.8,
    alpha: 0.7,
  },
  hand([1180, 384], [1190, 378], 22, skins.brown),
  hand([1186, 408], [1202, 398], 22, skins.brown),
  hand([1268, 528], [1282, 522], 22, skins.light),
  hand([1282, 566], [1298, 556], 22, skins.light),
];
const rail: Marks = [
  { d: 'M1242 498V442M1276 576V520M1310 652V598M1340 722V668', stroke: mix(timber, ink, 0.15), width: 5 },
  { d: line([1236, 428], [1346, 668]), stroke: mix(timber, plaster, 0.2), width: 7 },
];
const lantern: Marks = [
  { d: 'M1180 472v14', stroke: ink, width: 3 },
  { d: oval(1180, 494, 18), fill: lamp, alpha: 0.35 },
  { d: box(1174, 486, 12, 16, 3), fill: lamp, stroke: ink, width: 2 },
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
    ...(stage >= 3 ? rail : []),
    ...upper,
    ...lower(stage === 0),
    ...(stage === 0 ? [] : beam),
    ...(stage === 4 ? [...lantern, ...upkeepMarks([1356, 742])] : []),
    { d: line([1144, 400], [1144, 466]), stroke: mix(timber, plaster, 0.2), width: 5 },
  ];
}
