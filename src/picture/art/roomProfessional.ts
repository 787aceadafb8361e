import { box, line, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import { pendant, potted, steam } from './roomParts.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

const nurse = person({
  at: [912, 628],
  height: 126,
  lean: 5,
  shadow: false,
  head: {
    skin: skins.fair,
    hair: 'side',
    back: 'long',
    hairColour: hairs.red,
    turn: 0.6,
    nose: 'long',
    mouth: 'smile',
  },
  top: { kind: 'shirt', colour: mix(green, plaster, 0.2), accent: plaster },
  legs: ink,
  bareArms: true,
  arms: [
    { to: [938, 566], bend: 1 },
    { to: [968, 520], bend: 1 },
  ],
});
const coach = person({
  at: [988, 630],
  height: 133,
  tilt: -5,
  shadow: false,
  head: {
    skin: skins.dark,
    hair: 'short',
    hairColour: hairs.black,
    beard: 'short',
    glasses: true,
    turn: 0.25,
    nose: 'broad',
    mouth: 'grin',
    shape: 'square',
  },
  top: { kind: 'jacket', colour: mix(slate, ink, 0.15), accent: plaster },
  legs: ink,
  arms: [
    { to: [950, 558], bend: 1 },
    { to: [1040, 528], bend: -1 },
  ],
});
const worker = person({
  at: [1074, 628],
  height: 125,
  lean: -6,
  tilt: -4,
  shadow: false,
  head: {
    skin: skins.light,
    hat: 'scarf',
    hatColour: mix(brick, timber, 0.25),
    turn: -0.6,
    nose: 'button',
    mouth: 'talk',
  },
  top: { kind: 'jumper', colour: mix(timber, plaster, 0.25) },
  legs: ink,
  arms: [
    { to: [1030, 520], bend: -1 },
    { to: [1050, 570], bend: 1 },
  ],
});

/** Window 2: three trades around one plan; the toolbox stands open, the pieces fit. */
export const roomProfessional: Marks = [
  { d: box(952, 486, 128, 74, 2), fill: '#fffaf0' },
  { d: box(952, 486, 128, 8, 2), fill: mix(timber, ink, 0.1) },
  { d: 'M966 546C980 510 1000 548 1014 516C1024 500 1046 512 1066 504', stroke: brick, width: 3 },
  { d: `${oval(966, 546, 4)}${oval(1066, 504, 4)}`, fill: brick },
  { d: 'M1000 506h26M1000 513h18', stroke: slate, width: 2.4 },
  // Coats of three trades on their hooks; a cupboard with folders
  { d: 'M884 500h60', stroke: mix(timber, ink, 0.2), width: 3 },
  { d: 'M892 502C886 510 886 530 887 550H902C903 530 900 510 896 502Z', fill: mix('#ffffff', sky, 0.4) },
  { d: 'M914 502C908 510 907 528 908 546H924C925 528 922 510 918 502Z', fill: mix(lamp, brick, 0.3) },
  { d: 'M934 502C929 510 928 524 929 540H944C945 524 942 510 938 502Z', fill: mix(slate, ink, 0.2) },
  { d: box(1092, 500, 34, 76, 2), fill: mix(timber, ink, 0.12) },
  { d: 'M1096 526h26M1096 552h26', stroke: mix(timber, ink, 0.4), width: 2 },
  { d: 'M1099 525v-18h5v18zM1106 525v-15h5v15zM1113 525v-17h6v17z', fill: slate },
  { d: 'M1099 551v-17h6v17zM1107 551v-19h5v19z', fill: green },
  potted(1116, 500, brick, 0.6),
  ...pendant(1000, 474, 478, mix(green, ink, 0.25), 54),
  ...coach,
  ...nurse,
  ...worker,
  { d: box(864, 574, 272, 7, 3), fill: mix(timber, plaster, 0.1) },
  { d: box(864, 579, 272, 12), fill: mix(timber, ink, 0.3) },
  // One plan in pieces that fit
  { d: 'M946 574L954 562H978L976 568Q984 566 982 572L980 574Z', fill: sky },
  { d: 'M984 574L988 562H1016L1020 574Z', fill: lamp },
  { d: 'M1024 574L1020 562H1046L1054 574Z', fill: mix(green, sky, 0.4) },
  { d: 'M1066 574v-10h11v10zM1077 566q6 1 0 6', fill: brick, stroke: mix(brick, ink, 0.3), width: 1.2 },
  steam(1069, 561),
  // Toolbox
  { d: box(876, 556, 48, 18, 2), fill: brick },
  { d: box(876, 556, 48, 5, 2), fill: mix(brick, ink, 0.3) },
  { d: 'M888 556v-8h24v8', stroke: ink, width: 3 },
  { d: line([882, 556], [878, 540]), stroke: timber, width: 4 },
  { d: poly([872, 534], [886, 537], [885, 543], [871, 540]), fill: ink },
  { d: line([918, 556], [922, 538]), stroke: slate, width: 3.4 },
];
