import { box, line, type Marks, oval } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

const mother = person({
  at: [612, 630],
  height: 136,
  lean: 7,
  tilt: 6,
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
    { to: [648, 574], bend: 1 },
    { to: [676, 540], bend: -1 },
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
  arms: [{ to: [668, 568] }, { to: [700, 572], bend: -1 }],
});

/** Window 1, the nearest: a kitchen. A woman and a girl draw how they want to live; the cat looks out. */
export const roomInwoner: Marks = [
  { d: box(510, 472, 46, 60), fill: mix(plaster, '#ffffff', 0.4), alpha: 0.7 },
  // Shelf with cups and a photo
  { d: box(712, 524, 58, 5), fill: mix(timber, ink, 0.15) },
  { d: 'M718 524v-14h12v14zM733 524v-11h11v11z', fill: mix(slate, sky, 0.3) },
  { d: 'M748 524v-18h17v18z', fill: mix(timber, ink, 0.3) },
  { d: 'M751 521v-12h11v12z', fill: plaster },
  { d: `${oval(755, 514, 2.4)}${oval(759, 516, 1.8)}`, fill: brick },
  // Plant
  {
    d: 'M536 562C518 540 520 516 530 508C538 520 542 540 538 562ZM538 562C540 536 552 522 562 520C562 538 554 554 540 564ZM536 562C524 556 514 546 512 534C524 536 534 548 538 560Z',
    fill: green,
  },
  { d: 'M522 588L526 560H550L554 588Z', fill: mix(brick, timber, 0.45) },
  // Lamp
  { d: line([646, 472], [646, 494]), stroke: ink, width: 2 },
  { d: 'M622 510C624 496 634 491 646 491C658 491 668 496 670 510Z', fill: brick },
  { d: oval(646, 511, 7, 4), fill: '#fffbe8' },
  { d: 'M618 512L674 512L708 588L584 588Z', fill: '#fff8dc', alpha: 0.4 },
  ...mother,
  ...child,
  // Table with the drawing they make
  { d: box(566, 574, 208, 8, 3), fill: mix(timber, plaster, 0.12) },
  { d: box(566, 580, 208, 8), fill: mix(timber, ink, 0.28) },
  { d: 'M636 574L650 564L690 564L700 574Z', fill: '#ffffff' },
  { d: 'M656 572l8-6l8 5M660 571v-2M668 571v-2', stroke: brick, width: 1.6 },
  { d: line([668, 568], [656, 551]), stroke: lamp, width: 3 },
  { d: line([668, 568], [666.6, 566]), stroke: ink, width: 3 },
  { d: 'M582 574v-11h13v11zM595 566q6 1 0 6', fill: plaster, stroke: mix(timber, ink, 0.4), width: 1.4 },
  // Cat on the sill
  {
    d: 'M742 588C736 574 742 562 750 560L749 550L756 556L764 555L768 549L770 560C774 570 776 578 772 588Z',
    fill: mix(ink, timber, 0.35),
  },
  { d: `${oval(755, 563, 1.4)}${oval(764, 563, 1.4)}`, fill: lamp },
  { d: 'M742 586C730 588 728 578 734 574', stroke: mix(ink, timber, 0.35), width: 4.5 },
];
