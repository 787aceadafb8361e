import { hand } from '../limbs.ts';
import { box, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import { pendant, potted, steam } from './roomParts.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

const nurse = person({
  at: [58, 162],
  height: 140,
  lean: 8,
  tilt: 6,
  head: {
    skin: skins.fair,
    hair: 'side',
    back: 'long',
    hairColour: hairs.red,
    turn: 0.7,
    nose: 'long',
    mouth: 'talk',
  },
  top: { kind: 'shirt', colour: mix(green, plaster, 0.2), accent: plaster },
  bareArms: true,
  arms: [
    { to: [62, 102], bend: 1 },
    { to: [94, 97], bend: -1 },
  ],
});
const coach = person({
  at: [120, 163],
  height: 147,
  tilt: -5,
  head: {
    skin: skins.dark,
    hair: 'short',
    hairColour: hairs.black,
    beard: 'short',
    glasses: true,
    turn: -0.4,
    nose: 'broad',
    mouth: 'grin',
    shape: 'square',
  },
  top: { kind: 'jacket', colour: mix(slate, ink, 0.15), accent: plaster },
  arms: [
    { to: [110, 98], bend: 1 },
    { to: [160, 66], bend: 1 },
  ],
});
const worker = person({
  at: [178, 162],
  height: 137,
  lean: -6,
  tilt: -4,
  head: {
    skin: skins.light,
    hat: 'scarf',
    hatColour: mix(brick, timber, 0.25),
    turn: -0.6,
    nose: 'button',
    mouth: 'smile',
  },
  top: { kind: 'jumper', colour: mix(timber, plaster, 0.35) },
  arms: [
    { to: [138, 98], bend: -1 },
    { to: [180, 102], bend: -1 },
  ],
});

/** Window 2: three trades around one plan; each brings a piece, and the toolbox stands open. */
export const roomProfessional: Marks = [
  // A wall on which everything of one household hangs together
  { d: box(82, 18, 92, 62, 2), fill: '#fffaf0' },
  { d: box(82, 18, 92, 6, 2), fill: mix(timber, ink, 0.1) },
  { d: 'M92 66c12-32 28 4 40-24 8-14 24-2 34-8', stroke: brick, width: 3 },
  { d: `${oval(92, 66, 4)}${oval(166, 34, 4)}`, fill: brick },
  { d: 'M142 58h24M142 65h16', stroke: slate, width: 2.4 },
  // Coats of three trades on their hooks; a cupboard with folders
  { d: 'M20 26h52', stroke: mix(timber, ink, 0.2), width: 3 },
  ...[
    [32, mix('#ffffff', sky, 0.5)],
    [48, mix(lamp, brick, 0.45)],
    [64, mix(slate, ink, 0.2)],
  ].map(
    ([x, fill]): Mark => ({
      d: `M${x} 27l-9 7l-2 32l5 1v12h12v-12l5-1l-2-32z`,
      fill: String(fill),
      stroke: mix(timber, ink, 0.2),
      width: 1.2,
    }),
  ),
  { d: box(190, 30, 42, 80, 2), fill: mix(timber, ink, 0.12) },
  { d: 'M193 56h36M193 82h36', stroke: mix(timber, ink, 0.4), width: 2 },
  { d: 'M197 55V37h6V55ZM204 55V40h6V55ZM213 55V38h7V55Z', fill: slate },
  { d: 'M198 81V64h7V81ZM207 81V62h6V81ZM216 81V67h8V81Z', fill: green },
  potted(210, 30, brick, 0.6),
  ...pendant(128, 0, 6, mix(green, ink, 0.25), 60),
  ...worker,
  ...coach,
  ...nurse,
  { d: 'M0 104l14-6H218l14 6v5H0Z', fill: mix(timber, plaster, 0.25) },
  { d: box(0, 108, 232, 14), fill: mix(timber, ink, 0.3) },
  // One plan in pieces that fit, and a hand for each
  { d: 'M78 105l6-7h22l-2 3q7-1 6 3l-2 1Z', fill: mix(slate, sky, 0.3) },
  { d: 'M112 105l3-7h25l3 7Z', fill: '#fffaf0' },
  { d: 'M147 105l-3-7h20l6 7Z', fill: mix(green, plaster, 0.25) },
  hand([88, 80], [94, 97], 25, skins.fair),
  hand([104, 84], [112, 98], 26, skins.dark),
  hand([152, 88], [146, 98], 24, skins.light),
  { d: 'M200 105V94h11v11ZM211 96q6 1 0 6', fill: brick, stroke: mix(brick, ink, 0.3), width: 1.2 },
  steam(203, 91),
  // Toolbox
  { d: line([12, 88], [8, 70]), stroke: timber, width: 4 },
  { d: poly([2, 64], [16, 67], [15, 74], [1, 71]), fill: ink },
  { d: 'M26 88V72M40 88l6-18', stroke: slate, width: 3.4 },
  { d: box(4, 86, 48, 19, 2), fill: brick },
  { d: box(4, 86, 48, 5, 2), fill: mix(brick, ink, 0.3) },
  { d: 'M16 86v-8h24v8', stroke: ink, width: 3 },
];
