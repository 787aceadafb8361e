import { hand } from '../limbs.ts';
import { box, groundShadow, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { measureWords } from '../measureWords.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import type { Stage } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';
import { upkeepMarks } from './upkeep.ts';

const { brick, plaster, timber, slate, ink, green, sky, lamp } = palette;

const stool = (x: number, y: number): Marks => [
  {
    d: `M${x - 12} ${y}L${x - 18} 888M${x + 12} ${y}L${x + 17} 888`,
    stroke: mix(timber, ink, 0.35),
    width: 5,
  },
  { d: box(x - 21, y - 4, 42, 8, 3), fill: mix(timber, ink, 0.12) },
];

/** Behind the table: she holds the wool up for him to find the end, and leans on his shoulder. */
const unraveller = person({
  at: [716, 826],
  height: 150,
  sits: true,
  feet: [
    [-0.3, 2.1],
    [0.4, 2.1],
  ],
  lean: 7,
  tilt: 5,
  head: {
    skin: skins.fair,
    hair: 'side',
    back: 'bob',
    hairColour: hairs.brown,
    turn: 0.5,
    nose: 'long',
    mouth: 'smile',
  },
  top: { kind: 'shirt', colour: mix(brick, plaster, 0.1), accent: plaster },
  arms: [
    { to: [716, 808], bend: 1 },
    { to: [764, 782], bend: 1 },
  ],
});
const elder = person({
  at: [806, 826],
  height: 150,
  sits: true,
  feet: [
    [-0.3, 2.1],
    [0.4, 2.1],
  ],
  lean: -5,
  tilt: -5,
  head: {
    skin: skins.light,
    hair: 'curls',
    hairColour: hairs.white,
    glasses: true,
    turn: -0.5,
    nose: 'hook',
    mouth: 'talk',
    shape: 'soft',
  },
  top: { kind: 'jumper', colour: mix(slate, plaster, 0.12) },
  arms: [
    { to: [784, 782], bend: -1 },
    { to: [826, 810], bend: -1 },
  ],
});
/** At the right end: he has put down his tools and only listens. */
const listener = person({
  at: [892, 842],
  height: 152,
  sits: true,
  lean: -12,
  tilt: -4,
  head: {
    skin: skins.brown,
    hair: 'locs',
    hairColour: hairs.black,
    beard: 'short',
    turn: -0.8,
    nose: 'broad',
    mouth: 'calm',
  },
  top: { kind: 'overall', colour: mix(green, plaster, 0.15), accent: mix(green, ink, 0.35) },
  legs: mix(green, ink, 0.35),
  feet: [
    [-1.1, 1.6],
    [-0.6, 1.66],
  ],
  arms: [
    { to: [850, 806], bend: -1 },
    { to: [862, 812], bend: -1 },
  ],
});

/** The resident who takes the chair: she does the talking, with both hands. */
const resident = person({
  at: [634, 838],
  height: 156,
  sits: true,
  lean: 7,
  tilt: 2,
  head: {
    skin: skins.olive,
    hair: 'swept',
    back: 'long',
    hairColour: hairs.chestnut,
    turn: 0.8,
    nose: 'up',
    mouth: 'talk',
  },
  top: { kind: 'jumper', colour: mix(lamp, brick, 0.28) },
  legs: mix(slate, ink, 0.25),
  feet: [
    [0.7, 1.66],
    [1.2, 1.62],
  ],
  arms: [
    { to: [684, 806], bend: 1 },
    { to: [696, 776], bend: 1 },
  ],
});

/** The chair for a resident, seen from the side: it is turned to the table, and the brightest thing out here. */
const chair: Marks = [
  ...groundShadow(636, 888, 30, 6, ink),
  {
    d: 'M612 836l-8 53M656 838l8 51M620 838l-4 42M648 838l4 42',
    stroke: mix(lamp, timber, 0.5),
    width: 5.5,
  },
  { d: 'M614 836l-14-72', stroke: lamp, width: 7 },
  { d: 'M597 768c6-6 12-4 15 0l7 36c-6 5-12 6-15 4Z', fill: lamp },
  { d: 'M604 772l8 32M609 770l7 32', stroke: mix(lamp, timber, 0.7), width: 2 },
  { d: 'M604 830h56l8 8-60 2Z', fill: lamp },
  { d: 'M608 838l60-1v5l-60 2Z', fill: mix(lamp, timber, 0.7) },
];

const wool: Marks = [
  { d: oval(774, 786, 17, 15), fill: brick },
  { d: 'M782 773c12 7 12 21-2 28 8-9 8-19 2-28Z', fill: ink, alpha: 0.22 },
  {
    d: 'M760 782c8-10 24-10 29-1M759 789c11-10 25-8 31 0M763 797c9-9 21-7 25-1M767 774c-4 11 1 23 10 27M779 772c7 11 5 21 1 28',
    stroke: mix(brick, plaster, 0.45),
    width: 1.9,
  },
  {
    d: 'M762 796c-22 10-16 20-36 17-26-5-36 5-50 1M788 794c12 18 34 6 52 14 16 8 10 32 16 48 6 16 32 10 46 24',
    stroke: brick,
    width: 2.6,
  },
];

/** Paper, mugs, biscuits. */
const onTable: Marks = [
  { d: poly([806, 818], [812, 807], [846, 807], [848, 818]), fill: '#ffffff' },
  { d: 'M818 814l8-5l8 4l8-4', stroke: slate, width: 1.8 },
  { d: 'M690 816v-12h13v12zM703 806q7 2 0 7', fill: sky, stroke: mix(slate, ink, 0.2), width: 1.4 },
  { d: oval(742, 817, 18, 4), fill: plaster },
  {
    d: `${oval(736, 814, 5, 3)}${oval(747, 814, 5, 3)}${oval(741, 811, 5, 3)}`,
    fill: mix(timber, brick, 0.35),
  },
];
const cloth: Marks = [
  { d: poly([652, 822], [680, 803], [850, 803], [880, 822]), fill: '#fffaf0' },
  {
    d: 'M652 822H880v24l-14-6-16 7-16-7-16 7-16-7-16 7-16-7-16 7-16-7-16 7-16-7-16 7-16-7-22 7Z',
    fill: '#fffaf0',
  },
  {
    d: 'M760 822H880v24l-14-6-16 7-16-7-16 7-16-7-16 7-16-7Z',
    fill: slate,
    alpha: 0.16,
  },
  { d: 'M652 833H880', stroke: brick, width: 3, dash: [9, 7] },
];
/** Flowers, bread and a teapot: people have come to stay. */
const feast: Marks = [
  {
    d: 'M856 814c-4-16 26-16 22 0ZM878 804q10 0 6 8M856 807l-9-6',
    fill: slate,
    stroke: slate,
    width: 3,
  },
  { d: 'M704 816c2-13 30-13 32 0Z', fill: mix(timber, brick, 0.3) },
  { d: 'M712 808l4 6M721 806l4 7', stroke: mix(timber, plaster, 0.5), width: 2 },
  { d: 'M664 817l3-16h12l3 16z', fill: mix(slate, sky, 0.4) },
  {
    d: 'M672 802c-6-10-10-16-10-24M673 802c0-12 1-18 3-28M674 802c6-10 10-14 14-20',
    stroke: green,
    width: 2.4,
  },
  { d: `${oval(661, 775, 6)}${oval(677, 770, 6)}${oval(690, 779, 5.4)}`, fill: brick },
  { d: `${oval(661, 775, 2)}${oval(677, 770, 2)}${oval(690, 779, 2)}`, fill: lamp },
];

const glow: Mark = {
  d: oval(640, 830, 96),
  fill: {
    from: [636, 824],
    to: [0, 0],
    radius: 96,
    stops: [
      [0, `${lamp}b0`],
      [1, `${lamp}00`],
    ],
  },
};

/**
 * Bouwopgave 2: the table before the door. As long as no resident takes part, the brightest chair stands empty and
 * the drawing asks who is missing.
 */
export function tableMarks(words: SceneWords, residentJoined: boolean, stage: Stage): Marks {
  const parts: Mark[] = [
    ...(residentJoined ? [] : [glow]),
    ...groundShadow(756, 880, 130, 15, ink),
    ...(stage === 0 ? [] : [...stool(716, 826), ...unraveller]),
    ...stool(806, 826),
    ...elder,
    // The table, seen a little from above
    {
      d: 'M672 824l-8 62M862 824l10 62M690 818l-2 52M844 818l6 52',
      stroke: mix(timber, ink, 0.32),
      width: 8,
    },
    { d: poly([644, 823], [674, 801], [854, 801], [888, 823]), fill: mix(timber, plaster, 0.3) },
    { d: poly([770, 801], [854, 801], [888, 823], [800, 823]), fill: slate, alpha: 0.14 },
    { d: box(644, 823, 244, 9, 2), fill: mix(timber, ink, 0.22) },
    {
      d: 'M668 814h60M698 808h40M806 816h60M786 809h50',
      stroke: mix(timber, ink, 0.22),
      width: 1.6,
      alpha: 0.6,
    },
    ...(stage >= 2 ? cloth : []),
    ...(stage >= 1 ? onTable : []),
    ...(stage >= 3 ? feast : []),
    ...wool,
    ...(stage === 0
      ? []
      : [hand([742, 806], [756, 789], 27, skins.fair), hand([702, 800], [711, 812], 27, skins.fair)]),
    hand([806, 802], [793, 790], 27, skins.light),
    hand([842, 800], [832, 811], 27, skins.light),
    ...(stage === 0 ? [] : [...stool(892, 842), ...listener]),
    ...chair,
    ...(stage === 4 ? upkeepMarks([520, 893]) : []),
  ];
  if (residentJoined) return [...parts, ...resident];
  return [
    ...parts,
    { d: box(676, 853, measureWords(words.missing, 27.4, true) + 18, 36, 5), fill: mix(timber, ink, 0.7) },
    { d: line([684, 858], [664, 846]), stroke: mix(timber, ink, 0.7), width: 6 },
    { text: words.missing, at: [685, 880], size: 27.4, fill: '#ffffff', bold: true, align: 'left' },
  ];
}
