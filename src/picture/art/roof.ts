import { box, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';

const { plaster, brick, timber, slate, ink, sky, lamp, green } = palette;
const tile = mix(slate, ink, 0.22);

/** So high is the roof at some point: from the ridge at 40 down to the eaves. */
const slope = (x: number) => 40 + Math.abs(x - 780) * 0.53;

/** Rows of tiles, told by a few. */
const tiles: Marks = [
  [452, 228],
  [496, 222],
  [470, 208],
  [512, 196],
  [690, 122],
  [718, 148],
  [664, 166],
  [740, 86],
  [694, 212],
  [738, 190],
  [668, 226],
  [724, 226],
  [640, 132],
  [745, 122],
].map(([x = 0, y = 0], i) => ({
  d: `M${x} ${y}q7 7 14 0q7 7 14 0${i % 2 ? 'q7 7 14 0' : ''}`,
  stroke: i % 3 === 0 ? mix(tile, sky, 0.45) : mix(tile, ink, 0.45),
  width: 2.4,
  alpha: 0.9,
}));

const dormer: Marks = [
  { d: 'M566 216h92l26 12H592Z', fill: ink, alpha: 0.25 },
  { d: 'M560 216V152l46-28 46 28v64Z', fill: mix(slate, plaster, 0.42), alpha: 0.9 },
  { d: 'M606 124l46 28v64H630V146Z', fill: slate, alpha: 0.22 },
  { d: 'M552 155l54-36 54 36-8 4-46-30-46 30Z', fill: mix(slate, plaster, 0.24), alpha: 0.95 },
  { d: 'M560 216V152l46-28 46 28v64Z', stroke: plaster, width: 2.5, dash: [7, 6], alpha: 0.8 },
  { text: '?', at: [606, 205], size: 62, fill: plaster, bold: true },
];

const rafters: Mark = {
  d: [872, 948, 1026, 1104].map((x) => line([x, slope(x) + 8], [x, 236])).join(''),
  stroke: mix(timber, ink, 0.2),
  width: 9,
};

/** Who stands in the attic hands up the lath that the roofer nails. */
const helper = person({
  at: [905, 238],
  height: 112,
  tilt: -6,
  head: {
    skin: skins.dark,
    hair: 'short',
    hairColour: hairs.black,
    turn: 0.7,
    nose: 'broad',
    mouth: 'smile',
    shape: 'soft',
  },
  top: { kind: 'stripes', colour: plaster, accent: mix(slate, sky, 0.2) },
  legs: mix(timber, ink, 0.45),
  arms: [
    { to: [884, 192], bend: 1 },
    { to: [940, 152], bend: 1 },
  ],
});
const roofer = person({
  at: [976, 137],
  height: 112,
  sits: true,
  lean: -4,
  head: {
    skin: skins.olive,
    hair: 'swept',
    back: 'ponytail',
    hairColour: hairs.black,
    hat: 'helmet',
    hatColour: plaster,
    nose: 'long',
    turn: -0.7,
    mouth: 'calm',
  },
  top: { kind: 'vest', colour: mix(brick, timber, 0.35), accent: plaster },
  legs: mix(slate, ink, 0.4),
  feet: [
    [0.6, 1.3],
    [1.05, 1.1],
  ],
  knees: [-1, -1],
  arms: [
    { to: [950, 126], bend: -1 },
    { to: [1002, 74], bend: -1 },
  ],
});

/** The open half: laths and beams, an attic full of what was kept; two at work on one lath. */
const openHalf: Marks = [
  {
    d: poly([780, 50], [1146, 236], [780, 236]),
    fill: {
      from: [830, 226],
      to: [0, 0],
      radius: 260,
      stops: [
        [0, mix(lamp, plaster, 0.25)],
        [0.6, mix(timber, plaster, 0.5)],
        [1, mix(timber, slate, 0.35)],
      ],
    },
  },
  // What was kept: a trunk, a cradle, a lamp to read by
  { d: 'M790 236v-26q22-14 44 0v26z', fill: mix(timber, brick, 0.4) },
  { d: 'M790 216h44M812 206v30', stroke: mix(timber, ink, 0.35), width: 3 },
  { d: 'M1010 236v-18h34v18zM1016 218v-12h22v12z', fill: mix(slate, plaster, 0.3) },
  { d: line([852, 120], [852, 160]), stroke: ink, width: 1.8 },
  { d: 'M838 174l7-14h14l7 14Z', fill: ink },
  { d: oval(852, 176, 6.5), fill: '#fff4cf' },
  rafters,
  { d: line([816, 158], [992, 158]), stroke: timber, width: 11 },
  { d: line([818, 162], [990, 162]), stroke: mix(timber, ink, 0.35), width: 3, alpha: 0.6 },
  ...helper,
  { d: line([780, 52], [780, 236]), stroke: mix(timber, ink, 0.1), width: 15 },
  { d: line([786, 54], [786, 236]), stroke: mix(timber, ink, 0.4), width: 3, alpha: 0.6 },
  { d: 'M780 48l388 202', stroke: timber, width: 16 },
  { d: 'M786 57l378 197', stroke: mix(timber, ink, 0.35), width: 3.4, alpha: 0.7 },
  { d: 'M792 50l328 170', stroke: mix(timber, plaster, 0.55), width: 2.6, alpha: 0.9 },
];

const hammer: Marks = [
  { d: line([930, 166], [962, 112]), stroke: mix(timber, plaster, 0.3), width: 6 },
  { d: line([1000, 78], [1008, 54]), stroke: timber, width: 4 },
  { d: 'M998 50l3-8 21 7-3 8Z', fill: ink },
];

const chimney: Marks = [
  { d: box(508, 104, 36, 86), fill: mix(brick, timber, 0.16) },
  { d: box(528, 104, 16, 86), fill: slate, alpha: 0.42 },
  { d: box(502, 98, 48, 10, 2), fill: mix(brick, ink, 0.35) },
  { d: box(514, 84, 10, 15, 2) + box(529, 84, 10, 15, 2), fill: mix(timber, brick, 0.6) },
  { d: 'M512 124h12M518 142h12M510 158h10', stroke: mix(brick, ink, 0.25), width: 5 },
];
/** Smoke goes up when it is calm, and with the wind when it blows. */
const smoke = (wind: boolean): Mark => ({
  d: wind
    ? 'M518 82c12-16 48-6 82-22 40-16 76-2 112-24-22 26-64 30-96 42-34 12-64 2-90 6Z'
    : 'M519 82c-9-12 11-20 3-34-6-12 14-18 8-36 14 16-2 28 4 38 8 16-14 20-8 32Z',
  fill: '#ffffff',
  alpha: 0.5,
});

/** A sheet over what is still open; the wind takes it by its lower hem. */
const sheet = (wind: boolean): Marks => {
  const hem = wind
    ? 'C1176 214 1196 240 1216 214C1206 236 1190 252 1164 244C1140 238 1110 258 1084 246C1070 240 1060 226 1048 228'
    : 'L1174 252C1160 260 1150 250 1136 256C1118 264 1108 252 1094 256C1080 260 1062 250 1050 252';
  return [
    { d: `M1040 176L1052 182L1160 238${hem}Z`, fill: mix(slate, sky, 0.28) },
    { d: 'M1040 176l12 6 108 56', stroke: mix(slate, sky, 0.6), width: 5 },
    {
      d: 'M1072 194l4 46M1100 208l3 36M1130 224l2 24',
      stroke: mix(slate, ink, 0.25),
      width: 2.2,
      alpha: 0.6,
    },
    { d: box(1066, 182, 15, 9, 1.5) + box(1122, 211, 15, 9, 1.5), fill: brick },
  ];
};

/** The roof: half tiled, half still open, with the dormer that integral work is not. */
export function roofMarks(wind: boolean): Marks {
  return [
    ...chimney,
    smoke(wind),
    ...openHalf,
    {
      d: poly([388, 248], [780, 40], [780, 236], [420, 236]),
      fill: {
        from: [430, 240],
        to: [780, 90],
        stops: [
          [0, mix(tile, sky, 0.34)],
          [0.4, tile],
          [1, mix(tile, ink, 0.2)],
        ],
      },
    },
    // Shadow of the chimney along the slope
    { d: 'M544 170l96 36-26 10-84-26Z', fill: ink, alpha: 0.2 },
    { d: 'M388 248L780 40', stroke: mix(tile, ink, 0.4), width: 9 },
    { d: 'M392 242L776 38', stroke: mix(sky, plaster, 0.35), width: 3, alpha: 0.9 },
    ...tiles,
    ...dormer,
    { d: box(404, 232, 384, 9, 3), fill: mix(slate, ink, 0.45) },
    {
      d: 'M540 228c12-6 26 2 40-2M470 232c10-5 20-2 26 0',
      stroke: mix(green, ink, 0.05),
      width: 5,
      alpha: 0.8,
    },
    ...sheet(wind),
    ...roofer,
    ...hammer,
  ];
}

/** The resident's dream: the house as it could be, dotted around the one that stands. */
export const dreamMarks: Marks = [
  {
    d: 'M404 728V228l-30 6L782 10l408 224-18-4V728',
    stroke: ink,
    width: 6,
    dash: [0.1, 15],
    alpha: 0.14,
  },
  { d: 'M402 726V226l-30 6L780 8l408 224-18-4V726', stroke: '#ffffff', width: 6, dash: [0.1, 15] },
];
