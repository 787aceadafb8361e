import { hand } from '../limbs.ts';
import { box, grown, line, type Marks, oval } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import { GLASS } from '../places.ts';
import { curtain, framed, pendant, potted, steam, wallpaper } from './roomParts.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

const mother = person({
  at: [116, 166],
  height: 143,
  lean: 6,
  tilt: 9,
  head: {
    skin: skins.brown,
    hair: 'curls',
    back: 'bun',
    hairColour: hairs.black,
    turn: 0.7,
    nose: 'broad',
    mouth: 'smile',
  },
  top: { kind: 'jumper', colour: mix(slate, sky, 0.15) },
  arms: [
    { to: [118, 100], bend: 1 },
    { to: [160, 88], bend: 1 },
  ],
});
const girl = person({
  at: [158, 160],
  height: 116,
  tall: 4.5,
  lean: -3,
  tilt: -7,
  head: {
    skin: skins.olive,
    hair: 'fringe',
    back: 'ponytail',
    hairColour: hairs.black,
    turn: 0.7,
    nose: 'up',
    mouth: 'grin',
    shape: 'soft',
  },
  top: { kind: 'stripes', colour: brick, accent: plaster },
  arms: [
    { to: [138, 103], bend: 1 },
    { to: [176, 99], bend: -1 },
  ],
});
const neighbour = person({
  at: [220, 166],
  height: 146,
  lean: -6,
  tilt: -4,
  head: {
    skin: skins.light,
    hair: 'balding',
    hairColour: hairs.white,
    beard: 'short',
    glasses: true,
    turn: -0.7,
    nose: 'hook',
    mouth: 'smile',
    shape: 'long',
  },
  top: { kind: 'shirt', colour: mix(green, plaster, 0.15), accent: plaster },
  arms: [
    { to: [200, 78], bend: -1 },
    { to: [212, 84], bend: -1 },
  ],
});

const kitchen: Marks = [
  wallpaper(20, 14, 214, 80, mix(timber, brick, 0.4)),
  // A stove with a pan, tiles over it, cups on a shelf, and what the girl drew before
  { d: box(196, 66, 60, 56, 2), fill: mix(plaster, slate, 0.25) },
  { d: box(196, 62, 60, 5, 1), fill: mix(timber, ink, 0.2) },
  { d: 'M232 62V50h20V62ZM230 52h-7', fill: mix(slate, ink, 0.2), stroke: mix(slate, ink, 0.2), width: 2 },
  steam(240, 48),
  { d: box(182, 34, 58, 4), fill: mix(timber, ink, 0.15) },
  { d: 'M188 34V23h10V34ZM201 34V25h10v9ZM224 34V22h9V34Z', fill: mix(slate, sky, 0.3) },
  ...framed(66, 26, 28, 24, [
    { d: 'M72 46v-8l8-6l8 6v8z', stroke: brick, width: 2 },
    { d: oval(89, 34, 3), fill: lamp },
  ]),
  { d: 'M36 78H70v30H36Z', fill: mix(plaster, '#ffffff', 0.5) },
  { d: 'M43 81v24M50 81v24M57 81v24M64 81v24', stroke: mix(plaster, ink, 0.22), width: 2 },
  ...curtain(0, 0, 122, mix(brick, plaster, 0.4), 1),
  potted(38, 110, mix(brick, timber, 0.45), 1.25),
  ...pendant(128, 0, 14, brick, 70),
  ...neighbour,
  ...mother,
  ...girl,
  hand([186, 74], [174, 86], 24, skins.brown),
  // Teapot in the neighbour's hands
  {
    d: 'M196 86c-2-14 22-14 20 0ZM197 80l-9-7 3 11M203 74h7M216 77q7 2 0 8',
    fill: mix(slate, sky, 0.25),
    stroke: mix(slate, ink, 0.2),
    width: 1.6,
  },
  { d: 'M188 75q-3 12-3 24', stroke: mix(timber, brick, 0.3), width: 2, alpha: 0.8 },
  // The table with the drawing they make: a house with a garden
  { d: 'M62 104l20-6H250l6 6v5H62Z', fill: mix(timber, plaster, 0.3) },
  { d: box(58, 108, 198, 16), fill: mix(timber, ink, 0.24) },
  { d: 'M122 106l10-7h46l6 7Z', fill: '#ffffff' },
  { d: 'M142 104l7-4l7 4M166 104q3-5 6 0', stroke: brick, width: 1.8 },
  { d: line([176, 101], [170, 88]) + line([92, 104], [104, 101]), stroke: brick, width: 2.6 },
  { d: line([196, 105], [210, 106]), stroke: green, width: 2.6 },
  {
    d: 'M180 104V95h10v9ZM88 104V94H99v10ZM99 96q6 1 0 6',
    fill: '#fffaf0',
    stroke: mix(timber, ink, 0.4),
    width: 1.4,
  },
  hand([112, 88], [106, 98], 25, skins.brown),
  // The cat sleeps on the sill, of course
  {
    d: 'M6 122c-4-14 12-22 24-18 6-4 12-6 18-2l2-5 5 5c7 2 7 10 2 14l1 6Z',
    fill: mix(ink, timber, 0.35),
  },
  { d: 'M47 109q2 2 4 0M54 109q2 2 3 0', stroke: lamp, width: 1.4 },
  { d: 'M12 120c16-8 22-4 18 1', stroke: mix(ink, timber, 0.5), width: 4 },
];

/** Window 1, the nearest: a kitchen. A woman and a girl draw how they want to live; the neighbour pours the tea. */
export const roomInwoner: Marks = grown(kitchen, [0, 0], GLASS.inwoner.w / 256);
