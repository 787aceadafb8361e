import { box, line, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import { framed, pendant, potted } from './roomParts.ts';

const { brick, plaster, timber, slate, ink, green, sky, lamp } = palette;

const architect = person({
  at: [906, 428],
  height: 126,
  lean: 9,
  shadow: false,
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
  legs: ink,
  arms: [
    { to: [930, 370], bend: 1 },
    { to: [968, 362], bend: -1 },
  ],
});
const alderman = person({
  at: [1000, 426],
  height: 130,
  tilt: 4,
  shadow: false,
  head: {
    skin: skins.fair,
    hair: 'swept',
    hairColour: hairs.grey,
    turn: 0.3,
    nose: 'hook',
    mouth: 'talk',
    shape: 'long',
  },
  top: { kind: 'jacket', colour: mix(ink, slate, 0.3), accent: plaster },
  legs: ink,
  arms: [
    { to: [982, 366], bend: 1 },
    { to: [1050, 318], bend: 1 },
  ],
});
const councillor = person({
  at: [1078, 428],
  height: 125,
  lean: -7,
  tilt: -3,
  shadow: false,
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
  legs: ink,
  arms: [
    { to: [1030, 364], bend: -1 },
    { to: [1062, 372], bend: 1 },
  ],
});

/** Window 4: the drawing table. The design of the house lies here; paper does not carry itself out. */
export const roomBeleid: Marks = [
  // A map of the neighbourhood on the wall
  { d: box(1046, 290, 76, 50, 2), fill: mix(green, plaster, 0.55) },
  {
    d: 'M1046 316C1066 306 1086 326 1122 310',
    stroke: '#ffffff',
    width: 4,
  },
  {
    d: 'M1054 296h14v9h-14zM1092 298h20v8h-20zM1092 322h12v12h-12zM1056 326h12v8h-12z',
    fill: brick,
    alpha: 0.75,
  },
  ...framed(850, 292, 38, 46, [
    { d: 'M857 330V312l12-10l12 10v18z', stroke: slate, width: 2 },
    { d: 'M865 330v-10h8v10', stroke: slate, width: 1.6 },
  ]),
  // A shelf with the model of the house, rolled drawings in their stand
  { d: box(926, 306, 46, 4), fill: mix(timber, ink, 0.2) },
  { d: 'M934 306v-9l9-7l9 7v9z', fill: mix(plaster, brick, 0.3) },
  { d: 'M958 306v-13h8v13z', fill: mix(slate, sky, 0.3) },
  { d: 'M1100 366l-4-34M1108 366l2-40M1116 366l7-30', stroke: '#fffaf0', width: 6 },
  { d: 'M1094 346h30l-3 22h-24z', fill: mix(timber, ink, 0.3) },
  ...pendant(1022, 276, 282, brick, 54),
  potted(866, 368, mix(slate, sky, 0.3), 0.8),
  ...alderman,
  ...architect,
  ...councillor,
  // Drawing table, tilted
  { d: poly([846, 392], [866, 366], [1112, 366], [1128, 392]), fill: mix(timber, plaster, 0.15) },
  { d: poly([872, 388], [886, 368], [1078, 368], [1090, 388]), fill: mix(slate, sky, 0.22) },
  {
    d: 'M920 386v-10l18-7l18 7v10zM962 386v-8h20v8M996 384C1016 372 1036 386 1064 374',
    stroke: '#ffffff',
    width: 2,
  },
  { d: line([968, 364], [976, 378]), stroke: lamp, width: 3 },
  { d: poly([1094, 372], [1110, 372], [1102, 386]), stroke: ink, width: 2 },
  { d: oval(862, 384, 6, 4), fill: plaster },
];
