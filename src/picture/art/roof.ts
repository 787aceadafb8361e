import { box, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';

const { plaster, brick, timber, slate, ink, sky, lamp, green } = palette;
const tile = mix(slate, ink, 0.22);

const tiles: Marks = (
  [
    [470, 236],
    [520, 214],
    [498, 246],
    [690, 130],
    [720, 160],
    [664, 176],
    [742, 92],
    [700, 232],
    [742, 206],
    [676, 244],
    [560, 246],
    [450, 252],
    [726, 236],
    [640, 140],
  ] as const
).map(([x, y], i) => ({
  d: `M${x} ${y}q7 7 14 0q7 7 14 0${i % 2 ? 'q7 7 14 0' : ''}`,
  stroke: i % 3 === 0 ? mix(tile, sky, 0.4) : mix(tile, ink, 0.45),
  width: 2.4,
  alpha: 0.9,
}));

const dormer: Marks = [
  { d: 'M560 232V168L606 138L652 168V232Z', fill: mix(slate, plaster, 0.42), alpha: 0.85 },
  { d: 'M552 170L606 134L660 170L652 174L606 144L560 174Z', fill: mix(slate, plaster, 0.24), alpha: 0.9 },
  { d: 'M560 232V168L606 138L652 168V232Z', stroke: plaster, width: 2.5, dash: [7, 6], alpha: 0.8 },
  { text: '?', at: [606, 222], size: 62, fill: plaster, bold: true },
];

const rafters: Mark[] = [0.24, 0.44, 0.64, 0.84].map((k) => {
  const x = 780 + 388 * k;
  return { d: line([x, 52 + 210 * k], [x, 256]), stroke: mix(timber, ink, 0.18), width: 9 };
});

/** The open half: laths, beams and an attic with a light in it; a roofer is at work. */
const openHalf: Marks = [
  {
    d: poly([780, 58], [1146, 256], [780, 256]),
    fill: {
      from: [800, 256],
      to: [980, 120],
      stops: [
        [0, mix(lamp, plaster, 0.35)],
        [0.7, mix(timber, plaster, 0.55)],
        [1, mix(sky, plaster, 0.5)],
      ],
    },
    alpha: 0.92,
  },
  { d: poly([784, 256], [784, 226], [842, 226], [842, 256]), fill: mix(timber, brick, 0.3) },
  { d: box(848, 232, 44, 24, 2), fill: mix(slate, plaster, 0.35) },
  { d: 'M812 226C806 206 836 206 830 226', stroke: mix(timber, ink, 0.4), width: 4 },
  { d: line([906, 182], [906, 206]), stroke: ink, width: 1.6 },
  { d: 'M892 218L899 204H913L920 218Z', fill: ink },
  { d: oval(906, 220, 6), fill: '#fff4cf' },
  ...rafters,
  { d: line([820, 176], [990, 176]), stroke: timber, width: 12 },
  { d: line([820, 180], [990, 180]), stroke: mix(timber, ink, 0.35), width: 3, alpha: 0.6 },
  { d: line([780, 60], [780, 256]), stroke: mix(timber, ink, 0.1), width: 15 },
  { d: line([786, 62], [786, 256]), stroke: mix(timber, ink, 0.4), width: 3, alpha: 0.6 },
  { d: line([780, 52], [1168, 264]), stroke: timber, width: 16 },
  { d: line([786, 61], [1164, 268]), stroke: mix(timber, ink, 0.35), width: 3.4, alpha: 0.7 },
  { d: line([792, 54], [1120, 233]), stroke: mix(timber, plaster, 0.5), width: 2.4, alpha: 0.9 },
];

const roofer = person({
  at: [948, 134],
  height: 112,
  sits: true,
  lean: 10,
  head: {
    skin: skins.olive,
    hair: 'swept',
    back: 'ponytail',
    hairColour: hairs.black,
    hat: 'helmet',
    hatColour: plaster,
    nose: 'long',
    turn: 0.8,
    mouth: 'calm',
  },
  top: { kind: 'vest', colour: mix(brick, timber, 0.35), accent: plaster },
  legs: mix(slate, ink, 0.4),
  feet: [
    [0.8, 1.3],
    [1.2, 1.05],
  ],
  arms: [{ to: [976, 132] }, { to: [998, 104], bend: 1 }],
});

const hammer: Marks = [
  { d: line([994, 108], [1018, 96]), stroke: timber, width: 4 },
  { d: 'M1013 86L1021 83L1028 104L1020 107Z', fill: ink },
];

const chimney: Marks = [
  { d: box(508, 118, 36, 80), fill: mix(brick, ink, 0.08) },
  { d: box(530, 118, 14, 80), fill: slate, alpha: 0.3 },
  { d: box(502, 112, 48, 10, 2), fill: mix(brick, ink, 0.35) },
  { d: box(514, 98, 10, 15, 2), fill: mix(timber, brick, 0.6) },
  { d: box(529, 98, 10, 15, 2), fill: mix(timber, brick, 0.6) },
  {
    d: 'M519 96C510 84 530 76 522 62C516 50 536 44 530 30C544 44 528 54 534 64C542 80 520 84 526 96Z',
    fill: '#ffffff',
    alpha: 0.5,
  },
];

/** The roof: half tiled, half still open, with the dormer that integral work is not. */
export const roofMarks: Marks = [
  ...chimney,
  ...openHalf,
  {
    d: poly([388, 268], [780, 44], [780, 256], [420, 256]),
    fill: {
      from: [430, 250],
      to: [780, 120],
      stops: [
        [0, mix(tile, sky, 0.16)],
        [1, mix(tile, ink, 0.16)],
      ],
    },
  },
  { d: line([388, 268], [780, 44]), stroke: mix(tile, ink, 0.4), width: 9 },
  { d: line([392, 262], [776, 42]), stroke: mix(sky, slate, 0.35), width: 2.5, alpha: 0.85 },
  ...tiles,
  ...dormer,
  { d: box(404, 252, 384, 9, 3), fill: mix(slate, ink, 0.45) },
  {
    d: 'M540 246C552 240 566 248 580 244M470 250c10-5 20-2 26 0',
    stroke: mix(green, ink, 0.05),
    width: 5,
    alpha: 0.8,
  },
  ...roofer,
  ...hammer,
];

/** The resident's dream: the house as it could be, dotted around the one that stands. */
export const dreamMarks: Marks = [
  {
    d: 'M404 728V246L374 252L782 10L1190 252L1172 248V728',
    stroke: ink,
    width: 6,
    dash: [0.1, 15],
    alpha: 0.14,
  },
  { d: 'M402 726V244L372 250L780 8L1188 250L1170 246V726', stroke: '#ffffff', width: 6, dash: [0.1, 15] },
];
