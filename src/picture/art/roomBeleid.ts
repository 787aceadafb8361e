import { hand } from '../limbs.ts';
import { box, line, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import { framed, pendant, potted } from './roomParts.ts';

const { brick, plaster, timber, slate, ink, green, sky, lamp } = palette;

const architect = person({
  at: [62, 160],
  height: 137,
  lean: 10,
  tilt: 6,
  head: {
    skin: skins.olive,
    hair: 'fringe',
    back: 'bob',
    hairColour: hairs.brown,
    glasses: true,
    turn: 0.7,
    nose: 'long',
    mouth: 'calm',
  },
  top: { kind: 'jumper', colour: mix(slate, ink, 0.1) },
  arms: [
    { to: [72, 102], bend: 1 },
    { to: [108, 92], bend: -1 },
  ],
});
const alderman = person({
  at: [132, 160],
  height: 144,
  tilt: 5,
  head: {
    skin: skins.fair,
    hair: 'swept',
    hairColour: hairs.grey,
    turn: 0.5,
    nose: 'hook',
    mouth: 'talk',
    shape: 'long',
  },
  top: { kind: 'jacket', colour: mix(ink, slate, 0.3), accent: plaster },
  arms: [
    { to: [122, 94], bend: 1 },
    { to: [160, 74], bend: 1 },
  ],
});
const councillor = person({
  at: [200, 160],
  height: 138,
  lean: -7,
  tilt: -3,
  head: {
    skin: skins.dark,
    hair: 'curls',
    back: 'afro',
    hairColour: hairs.black,
    turn: -0.7,
    nose: 'broad',
    mouth: 'smile',
  },
  top: { kind: 'shirt', colour: mix(green, plaster, 0.15), accent: lamp },
  arms: [
    { to: [181, 76], bend: -1 },
    { to: [201, 78], bend: -1 },
  ],
});

/** Window 4: the drawing table. The design of the house lies here; paper does not carry itself out. */
export const roomBeleid: Marks = [
  // A map of the neighbourhood, the house as a drawing, a shelf with its model
  { d: box(160, 20, 66, 46, 2), fill: mix(green, plaster, 0.5) },
  { d: 'M160 48c18-8 36 10 66-6', stroke: '#ffffff', width: 4 },
  { d: 'M166 25h13v8h-13zM198 27h19v8h-19zM196 52h12v9h-12zM168 56h11v7h-11z', fill: brick, alpha: 0.75 },
  ...framed(24, 20, 34, 40, [
    { d: 'M30 54V38l11-10l11 10v16z', stroke: slate, width: 2 },
    { d: 'M37 54v-9h8v9', stroke: slate, width: 1.6 },
  ]),
  { d: box(82, 42, 48, 4), fill: mix(timber, ink, 0.2) },
  { d: 'M90 42V32l10-8 10 8V42Z', fill: mix(plaster, brick, 0.3) },
  { d: 'M100 24l10 8V42h-6V30Z', fill: slate, alpha: 0.3 },
  { d: 'M116 42V28h8V42Z', fill: mix(slate, sky, 0.3) },
  { d: 'M228 96l-4-40M237 96l3-46M245 96l6-34', stroke: '#fffaf0', width: 6 },
  { d: 'M220 78h32l-3 28h-26z', fill: mix(timber, ink, 0.3) },
  ...pendant(140, 0, 6, brick, 60),
  potted(18, 98, mix(slate, sky, 0.3), 1),
  ...alderman,
  ...architect,
  ...councillor,
  // The drawing table, tilted to who looks on from the street
  { d: poly([2, 116], [20, 92], [232, 92], [252, 116]), fill: mix(timber, plaster, 0.25) },
  { d: poly([36, 114], [48, 94], [204, 94], [218, 114]), fill: mix(slate, sky, 0.15) },
  {
    d: 'M84 110v-9l18-7 18 7v9ZM126 110v-8h20v8M158 108c18-10 32 0 46-9',
    stroke: '#ffffff',
    width: 2,
  },
  hand([100, 74], [108, 91], 25, skins.olive),
  hand([112, 82], [124, 94], 26, skins.fair),
  // The model, that goes with the drawing
  { d: 'M180 84V68l12-10 12 10v16Z', fill: mix(plaster, '#ffffff', 0.4) },
  { d: 'M192 58l12 10v16h-8V66Z', fill: mix(slate, plaster, 0.5) },
  { d: 'M177 70l15-13 15 13', stroke: brick, width: 3 },
  { d: box(187, 74, 6, 10), fill: brick },
  hand([172, 82], [179, 82], 25, skins.dark),
  hand([214, 84], [206, 82], 25, skins.dark),
  { d: line([110, 90], [118, 103]), stroke: lamp, width: 3 },
  { d: poly([222, 98], [236, 98], [229, 111]), stroke: ink, width: 2 },
  { d: oval(26, 108, 6, 4), fill: plaster },
];
