import { box, line, type Marks, oval } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import { curtain, framed, pendant, potted, steam, wallpaper } from './roomParts.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

const mother = person({
  at: [612, 630],
  height: 136,
  lean: 9,
  tilt: 8,
  shadow: false,
  head: {
    skin: skins.brown,
    hair: 'curls',
    back: 'bun',
    hairColour: hairs.black,
    turn: 0.7,
    nose: 'broad',
    mouth: 'grin',
  },
  top: { kind: 'jumper', colour: mix(slate, sky, 0.15) },
  legs: ink,
  bareArms: false,
  arms: [
    { to: [632, 572], bend: 1 },
    { to: [664, 560], bend: -1 },
  ],
});

const child = person({
  at: [692, 622],
  height: 106,
  tall: 4.5,
  lean: -5,
  tilt: 8,
  shadow: false,
  head: {
    skin: skins.olive,
    hair: 'fringe',
    back: 'ponytail',
    hairColour: hairs.black,
    turn: -0.6,
    nose: 'up',
    mouth: 'talk',
    shape: 'soft',
  },
  top: { kind: 'stripes', colour: brick, accent: plaster },
  legs: ink,
  arms: [{ to: [680, 567] }, { to: [706, 571], bend: -1 }],
});

/** Window 1, the nearest: a kitchen. A woman and a girl draw how they want to live; the cat looks out. */
export const roomInwoner: Marks = [
  wallpaper(512, 474, 262, 96, mix(timber, brick, 0.4)),
  // Behind the table: what the girl drew earlier, a radiator, a towel that dries
  ...framed(574, 498, 30, 24, [
    { d: 'M580 518v-8l8-6l8 6v8z', stroke: brick, width: 2 },
    { d: oval(599, 506, 3), fill: lamp },
  ]),
  { d: 'M724 546h44v28h-44z', fill: mix(plaster, '#ffffff', 0.5) },
  { d: 'M731 548v24M738 548v24M745 548v24M752 548v24M759 548v24', stroke: mix(plaster, ink, 0.22), width: 2 },
  // Shelf with cups and a photo
  { d: box(712, 524, 58, 5), fill: mix(timber, ink, 0.15) },
  { d: 'M718 524v-14h12v14zM733 524v-11h11v11z', fill: mix(slate, sky, 0.3) },
  { d: 'M748 524v-18h17v18z', fill: mix(timber, ink, 0.3) },
  { d: 'M751 521v-12h11v12z', fill: plaster },
  { d: `${oval(755, 514, 2.4)}${oval(759, 516, 1.8)}`, fill: brick },
  ...curtain(510, 474, 116, mix(brick, plaster, 0.45), 1),
  ...curtain(774, 474, 60, mix(brick, plaster, 0.45), -1),
  potted(546, 576, mix(brick, timber, 0.45), 1.35),
  ...pendant(646, 472, 490, brick),
  ...mother,
  ...child,
  // Table with the drawing they make
  { d: box(566, 574, 208, 8, 3), fill: mix(timber, plaster, 0.12) },
  { d: box(566, 580, 208, 8), fill: mix(timber, ink, 0.28) },
  { d: 'M636 574L650 564L690 564L700 574Z', fill: '#ffffff' },
  { d: 'M656 572l8-6l8 5M660 571v-2M668 571v-2', stroke: brick, width: 1.6 },
  // Pencils: one in her hand, the others wait
  { d: line([676, 572], [668, 554]), stroke: mix(brick, ink, 0.1), width: 3 },
  { d: line([694, 571], [708, 569]), stroke: slate, width: 2.6 },
  { d: line([712, 572], [724, 572]), stroke: green, width: 2.6 },
  // A pot of tea
  {
    d: 'M600 574C598 560 624 560 622 574ZM622 566l9-5l-6 11M606 561h10M600 566q-7 2-2 7',
    fill: mix(slate, sky, 0.2),
    stroke: mix(slate, ink, 0.25),
    width: 1.6,
  },
  steam(628, 558),
  { d: 'M582 574v-11h13v11zM595 566q6 1 0 6', fill: plaster, stroke: mix(timber, ink, 0.4), width: 1.4 },
  // Cat on the sill
  {
    d: 'M742 588C736 574 742 562 750 560L749 550L756 556L764 555L768 549L770 560C774 570 776 578 772 588Z',
    fill: mix(ink, timber, 0.35),
  },
  { d: `${oval(755, 563, 1.4)}${oval(764, 563, 1.4)}`, fill: lamp },
  { d: 'M742 586C730 588 728 578 734 574', stroke: mix(ink, timber, 0.35), width: 4.5 },
];
