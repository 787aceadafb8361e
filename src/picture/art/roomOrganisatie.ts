import { box, line, type Mark, type Marks, oval } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import { pendant, potted, steam } from './roomParts.ts';

const { brick, plaster, timber, slate, ink, green, sky, lamp } = palette;

const manager = person({
  at: [594, 428],
  height: 130,
  lean: 6,
  shadow: false,
  head: {
    skin: skins.light,
    hair: 'balding',
    hairColour: hairs.white,
    beard: 'short',
    glasses: true,
    turn: 0.7,
    nose: 'hook',
    mouth: 'talk',
    shape: 'long',
  },
  top: { kind: 'jacket', colour: mix(slate, ink, 0.3), accent: sky },
  legs: ink,
  arms: [
    { to: [620, 372], bend: 1 },
    { to: [650, 350], bend: -1 },
  ],
});
const planner = person({
  at: [700, 428],
  height: 127,
  lean: -4,
  tilt: -5,
  shadow: false,
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
  legs: ink,
  arms: [
    { to: [654, 354], bend: 1 },
    { to: [746, 326], bend: -1 },
  ],
});

const binders: Mark[] = [
  [520, 9, brick],
  [530, 7, slate],
  [538, 9, green],
  [549, 7, plaster],
  [557, 9, mix(slate, ink, 0.4)],
].map(
  ([x, w, c], i): Mark => ({
    d: box(Number(x), 298 + (i % 2) * 3, Number(w), 36 - (i % 2) * 3, 1),
    fill: String(c),
  }),
);
const binders2: Mark[] = [
  [522, 8, timber],
  [531, 9, slate],
  [541, 7, brick],
  [550, 9, mix(green, ink, 0.3)],
].map(([x, w, c]): Mark => ({ d: box(Number(x), 344, Number(w), 30, 1), fill: String(c) }));

const cards: Mark[] = [
  [722, 296, lamp],
  [742, 296, sky],
  [762, 296, brick],
  [722, 314, green],
  [742, 314, plaster],
  [762, 314, slate],
  [722, 332, sky],
  [762, 332, lamp],
].map(([x, y, c]): Mark => ({ d: box(Number(x), Number(y), 15, 12, 1), fill: String(c) }));

/** Window 3: the office. One folder goes from hand to hand, the planning hangs for all to see. */
export const roomOrganisatie: Marks = [
  // Panelled wall, a coat on its hook
  {
    d: 'M512 352H800M590 352V382M660 352V382M706 352V382',
    stroke: mix(timber, ink, 0.1),
    width: 2,
    alpha: 0.35,
  },
  {
    d: 'M586 298h8M590 298C582 304 580 318 582 344H598C600 318 598 304 590 298Z',
    fill: mix(green, ink, 0.25),
    stroke: mix(timber, ink, 0.3),
    width: 1.6,
  },
  { d: box(512, 334, 62, 5), fill: mix(timber, ink, 0.25) },
  { d: box(512, 374, 62, 5), fill: mix(timber, ink, 0.25) },
  { d: box(512, 286, 5, 96), fill: mix(timber, ink, 0.25) },
  { d: box(569, 286, 5, 96), fill: mix(timber, ink, 0.25) },
  ...binders,
  ...binders2,
  { d: box(714, 288, 72, 62, 2), fill: '#fffaf0' },
  ...cards,
  { d: oval(640, 300, 13), fill: '#fffaf0', stroke: ink, width: 3 },
  { d: line([640, 300], [640, 292]), stroke: ink, width: 2 },
  { d: line([640, 300], [646, 303]), stroke: ink, width: 2 },
  ...pendant(676, 276, 284, mix(slate, ink, 0.25), 54),
  potted(543, 300, brick, 0.5),
  ...planner,
  ...manager,
  // The folder that both hold
  { d: 'M640 344L664 338L670 358L645 364Z', fill: lamp },
  { d: 'M640 344L664 338L666 344L642 350Z', fill: mix(lamp, timber, 0.5) },
  { d: box(508, 366, 292, 7, 2), fill: mix(timber, plaster, 0.1) },
  { d: box(508, 371, 292, 12), fill: mix(timber, ink, 0.3) },
  // Laptop and mug
  { d: 'M716 366L722 344H758L764 366Z', fill: mix(slate, ink, 0.35) },
  { d: 'M722 344l2-3h32l2 3z', fill: mix(slate, sky, 0.4) },
  { d: oval(740, 356, 3), fill: sky, alpha: 0.7 },
  steam(615, 353),
  // Two sheets that still lie apart
  {
    d: 'M676 366l4-8h18l2 8zM700 366l-1-6h14l3 6z',
    fill: '#fffaf0',
    stroke: mix(timber, ink, 0.2),
    width: 1,
  },
  { d: 'M612 366v-10h11v10zM623 358q6 1 0 6', fill: brick, stroke: mix(brick, ink, 0.3), width: 1.2 },
];
