import { hand } from '../limbs.ts';
import { box, line, type Mark, type Marks, oval } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import { pendant, potted, steam } from './roomParts.ts';

const { brick, plaster, timber, slate, ink, green, sky, lamp } = palette;

const manager = person({
  at: [88, 160],
  height: 142,
  lean: 6,
  head: {
    skin: skins.light,
    hair: 'balding',
    hairColour: hairs.grey,
    beard: 'short',
    glasses: true,
    turn: 0.7,
    nose: 'hook',
    mouth: 'talk',
    shape: 'long',
  },
  top: { kind: 'jacket', colour: mix(slate, ink, 0.3), accent: sky },
  arms: [
    { to: [84, 100], bend: 1 },
    { to: [126, 84], bend: 1 },
  ],
});
const planner = person({
  at: [156, 161],
  height: 140,
  lean: -4,
  tilt: -5,
  head: {
    skin: skins.brown,
    hair: 'locs',
    back: 'long',
    hairColour: hairs.black,
    turn: -0.6,
    nose: 'broad',
    mouth: 'smile',
  },
  top: { kind: 'shirt', colour: mix(brick, plaster, 0.12), accent: plaster },
  arms: [
    { to: [130, 88], bend: -1 },
    { to: [188, 98], bend: -1 },
  ],
});
const clerk = person({
  at: [216, 162],
  height: 135,
  lean: -4,
  tilt: -6,
  head: {
    skin: skins.fair,
    hair: 'swept',
    hairColour: hairs.blond,
    turn: -0.6,
    nose: 'up',
    mouth: 'calm',
    shape: 'soft',
  },
  top: { kind: 'jumper', colour: mix(green, ink, 0.15) },
  arms: [
    { to: [186, 64], bend: -1 },
    { to: [212, 100], bend: -1 },
  ],
});

const BINDERS = [
  [22, 22, 8, 30],
  [31, 25, 7, 27],
  [39, 20, 9, 32],
  [50, 24, 7, 28],
  [22, 62, 9, 28],
  [32, 65, 7, 25],
  [41, 60, 8, 30],
  [51, 64, 8, 26],
] as const;
const shelf: Marks = [
  ...BINDERS.map(
    ([x, y, w, h], i): Mark => ({
      d: box(x, y, w, h, 1),
      fill: [brick, slate, green, plaster, timber][i % 5] ?? slate,
    }),
  ),
  {
    d: box(16, 52, 50, 4) + box(16, 90, 50, 4) + box(16, 14, 4, 96) + box(62, 14, 4, 96),
    fill: mix(timber, ink, 0.25),
  },
];

/** Cards on the planning, in columns that everybody can see. */
const cards: Mark[] = [lamp, sky, brick, green, plaster, slate, sky, lamp].map((fill, i) => ({
  d: box(158 + (i % 3) * 18, 26 + Math.floor(i / 3) * 17, 14, 11, 1),
  fill,
}));

/** Window 3: the office. One folder goes from hand to hand, and the planning hangs where all can see it. */
export const roomOrganisatie: Marks = [
  ...shelf,
  { d: 'M66 74H232M110 74V88M176 74V88', stroke: mix(timber, ink, 0.1), width: 2, alpha: 0.35 },
  { d: box(150, 18, 66, 60, 2), fill: '#fffaf0' },
  { d: 'M168 20v56M186 20v56', stroke: mix(plaster, ink, 0.15), width: 1.2 },
  ...cards,
  { d: oval(126, 34, 13), fill: '#fffaf0', stroke: ink, width: 3 },
  { d: line([126, 26], [126, 34], [132, 37]), stroke: ink, width: 2 },
  ...pendant(98, 0, 6, mix(slate, ink, 0.25), 60),
  potted(40, 14, brick, 0.5),
  ...clerk,
  { d: box(176, 54, 14, 11, 1), fill: lamp },
  ...planner,
  ...manager,
  // The folder that both hold
  { d: 'M114 80l26-6 4 20-26 5Z', fill: mix(brick, lamp, 0.18) },
  { d: 'M114 80l26-6 1 5-26 6Z', fill: '#fffaf0' },
  hand([104, 88], [114, 88], 25, skins.light),
  hand([152, 82], [139, 89], 25, skins.brown),
  // The card that she hangs where it belongs
  hand([197, 82], [187, 66], 24, skins.fair),
  { d: 'M0 102l16-6H234l16 6v5H0Z', fill: mix(timber, plaster, 0.25) },
  { d: box(0, 106, 250, 14), fill: mix(timber, ink, 0.3) },
  // Laptop, mug, sheets that still lie apart
  { d: 'M14 102l5-20H52l5 20Z', fill: mix(slate, ink, 0.35) },
  { d: oval(36, 92, 3), fill: sky, alpha: 0.7 },
  {
    d: 'M176 103l5-6h20l2 6zM208 103l-1-5h15l4 5z',
    fill: '#fffaf0',
    stroke: mix(timber, ink, 0.2),
    width: 1,
  },
  hand([182, 82], [188, 97], 25, skins.brown),
  hand([228, 88], [218, 99], 24, skins.fair),
  hand([78, 88], [77, 97], 25, skins.light),
  { d: 'M62 102V92H73v10ZM73 94q6 1 0 6', fill: brick, stroke: mix(brick, ink, 0.3), width: 1.2 },
  steam(65, 89),
];
