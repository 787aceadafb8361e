import { groundShadow, line, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

const wheelchairBuilder = person({
  at: [1010, 832],
  height: 144,
  sits: true,
  lean: 12,
  head: {
    skin: skins.fair,
    hair: 'swept',
    back: 'long',
    hairColour: hairs.brown,
    turn: 0.8,
    nose: 'button',
    mouth: 'smile',
  },
  top: { kind: 'vest', colour: mix(lamp, brick, 0.4), accent: plaster },
  legs: mix(slate, ink, 0.35),
  feet: [
    [1.2, 1.42],
    [1.45, 1.4],
  ],
  arms: [
    { to: [1050, 836], bend: 1 },
    { to: [1074, 838], bend: -1 },
  ],
});
const wheel = (x: number, y: number, r: number): Marks => [
  { d: oval(x, y, r), stroke: ink, width: 5.5 },
  { d: oval(x, y, r - 6), stroke: mix(slate, sky, 0.3), width: 2 },
  {
    d: `M${x - r + 4} ${y}h${2 * r - 8}M${x} ${y - r + 4}v${2 * r - 8}M${x - r * 0.66} ${y - r * 0.66}l${r * 1.32} ${r * 1.32}M${x + r * 0.66} ${y - r * 0.66}l${-r * 1.32} ${r * 1.32}`,
    stroke: mix(slate, sky, 0.2),
    width: 1.4,
  },
];

const caneMan = person({
  at: [1216, 774],
  height: 106,
  shadow: true,
  lean: 3,
  head: {
    skin: skins.light,
    hair: 'balding',
    hairColour: hairs.white,
    glasses: true,
    hat: 'cap',
    hatColour: mix(slate, ink, 0.3),
    turn: 0.6,
    nose: 'long',
    mouth: 'smile',
    shape: 'long',
  },
  top: { kind: 'jacket', colour: mix(timber, ink, 0.25), accent: plaster },
  legs: mix(ink, slate, 0.2),
  feet: [
    [-0.3, 0.02],
    [0.42, -0.06],
  ],
  arms: [
    { to: [1200, 732], bend: 1 },
    { to: [1240, 728], bend: -1 },
  ],
});
const girl = person({
  at: [1186, 778],
  height: 72,
  shadow: true,
  tall: 4.4,
  tilt: -8,
  head: {
    skin: skins.brown,
    hair: 'curls',
    back: 'afro',
    hairColour: hairs.black,
    turn: 0.5,
    nose: 'button',
    mouth: 'grin',
    shape: 'soft',
  },
  top: { kind: 'jumper', colour: brick },
  legs: mix(green, ink, 0.2),
  feet: [
    [-0.4, 0],
    [0.4, -0.08],
  ],
  arms: [
    { to: [1168, 736], bend: -1 },
    { to: [1198, 730], bend: -1 },
  ],
});

/** He kneels at the other side of the stone that she lays. */
const mason = person({
  at: [1150, 872],
  height: 138,
  sits: true,
  lean: -20,
  tilt: -2,
  head: {
    skin: skins.brown,
    hair: 'short',
    hairColour: hairs.black,
    beard: 'short',
    turn: -0.8,
    nose: 'broad',
    mouth: 'smile',
  },
  top: { kind: 'overall', colour: mix(slate, plaster, 0.3), accent: mix(timber, ink, 0.25) },
  legs: mix(timber, ink, 0.3),
  feet: [
    [-0.5, 0.42],
    [1.1, 0.5],
  ],
  knees: [1, 1],
  arms: [
    { to: [1108, 838], bend: -1 },
    { to: [1114, 848], bend: -1 },
  ],
});

/** On the way to the square: an older man with a white cane, led by a girl; a builder in a wheelchair lays the path. */
export const wayMarks: Marks = [
  ...caneMan,
  { d: line([1240, 728], [1264, 774]), stroke: '#ffffff', width: 4 },
  { d: line([1260, 766], [1264, 774]), stroke: brick, width: 4 },
  ...girl,
  ...groundShadow(1010, 882, 60, 8, ink),
  { d: 'M974 780l6 66h50', stroke: mix(ink, slate, 0.3), width: 6 },
  ...wheel(1000, 850, 31),
  ...wheelchairBuilder,
  { d: oval(1052, 874, 9), stroke: ink, width: 4 },
  { d: 'M1000 850a30 30 0 0 1-24-20', stroke: ink, width: 3 },
  { d: oval(1092, 850, 24, 9), fill: ink, alpha: 0.2 },
  {
    d: 'M1068 844c4-8 40-10 46-2 4 8-8 14-24 14-14 0-24-4-22-12Z',
    fill: mix(plaster, slate, 0.16),
  },
  { d: poly([1058, 832], [1072, 836], [1068, 842], [1056, 838]), fill: mix(slate, sky, 0.3) },
  ...groundShadow(1150, 884, 34, 7, ink),
  ...mason,
];
