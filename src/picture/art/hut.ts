import { box, groundShadow, line, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import type { Stage } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';
import { upkeepMarks } from './upkeep.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

const architect = person({
  at: [1348, 808],
  height: 142,
  shadow: true,
  lean: 4,
  skirt: true,
  head: {
    skin: skins.brown,
    hat: 'scarf',
    hatColour: mix(slate, ink, 0.1),
    turn: 0.7,
    nose: 'long',
    mouth: 'talk',
  },
  top: { kind: 'jumper', colour: mix(timber, plaster, 0.2) },
  legs: mix(brick, ink, 0.12),
  arms: [
    { to: [1328, 748], bend: 1 },
    { to: [1371, 722], bend: 1 },
  ],
});
const overseer = person({
  at: [1540, 810],
  height: 144,
  shadow: true,
  tilt: -4,
  head: {
    skin: skins.fair,
    hair: 'balding',
    hairColour: hairs.white,
    hat: 'helmet',
    hatColour: plaster,
    turn: -0.6,
    nose: 'hook',
    mouth: 'smile',
    shape: 'long',
    glasses: true,
  },
  top: { kind: 'vest', colour: mix(green, ink, 0.08), accent: plaster },
  legs: mix(ink, slate, 0.2),
  build: 1.1,
  arms: [
    { to: [1519, 756], bend: -1 },
    { to: [1560, 748], bend: -1 },
  ],
});
const client = person({
  at: [1584, 816],
  height: 136,
  shadow: true,
  lean: -4,
  head: {
    skin: skins.dark,
    hair: 'short',
    hairColour: hairs.black,
    turn: -0.7,
    nose: 'broad',
    mouth: 'calm',
    shape: 'soft',
  },
  top: { kind: 'jacket', colour: mix(slate, ink, 0.35), accent: lamp },
  legs: mix(slate, ink, 0.55),
  arms: [
    { to: [1554, 756], bend: 1 },
    { to: [1580, 754], bend: -1 },
  ],
});

/** One row of the board: who does this is settled, or still an empty box. */
function row(word: string, i: number, settled: boolean): Marks {
  const y = 650 + i * 39;
  const colour = [green, timber, slate][i] ?? slate;
  return [
    { text: word, at: [1386, y + 27], size: 27.4, fill: ink, bold: true, align: 'left' },
    ...(settled
      ? [
          { d: box(1480, y + 6, 34, 24, 3), fill: colour },
          { d: `M${1487} ${y + 18}l7 7l13-14`, stroke: '#ffffff', width: 4 },
        ]
      : [{ d: box(1481, y + 7, 32, 22, 3), stroke: mix(ink, plaster, 0.3), width: 2.4, dash: [5, 5] }]),
    ...(i < 2
      ? [{ d: line([1386, y + 37], [1512, y + 37]), stroke: mix(plaster, ink, 0.3), width: 1.6 }]
      : []),
  ];
}

const clock: Marks = [
  { d: oval(1447, 622, 16), fill: '#fffaf0', stroke: ink, width: 3 },
  { d: 'M1447 612v10l7 5', stroke: ink, width: 3 },
];

/** The group stands a little higher and further left than it was drawn: the plate below has room, and nobody is cut. */
const SET = [-16, -14] as const;

/** Bouwopgave 4: the board at the site hut with three rows, and the three who steer: architect, overseer, client with purse. */
export function hutMarks(words: SceneWords, stage: Stage): Marks {
  const settled = Math.min(3, stage);
  const marks: Marks = [
    {
      d: box(1436, 624, 300, 114, 3),
      fill: {
        from: [1436, 0],
        to: [1736, 0],
        stops: [
          [0, mix(slate, sky, 0.12)],
          [1, mix(slate, ink, 0.25)],
        ],
      },
    },
    {
      d: 'M1452 632v102M1468 632v102M1566 632v102M1582 632v102M1598 632v102M1614 632v102M1630 632v102',
      stroke: mix(slate, ink, 0.3),
      width: 2,
      alpha: 0.6,
    },
    { d: box(1426, 612, 320, 14, 3), fill: mix(ink, slate, 0.25) },
    { d: box(1436, 626, 300, 8), fill: ink, alpha: 0.25 },
    { d: box(1536, 634, 56, 38, 2), fill: mix(plaster, '#ffffff', 0.4) },
    {
      d: box(1540, 638, 48, 30),
      fill: {
        from: [1540, 638],
        to: [1588, 668],
        stops: [
          [0, '#fff2c9'],
          [1, lamp],
        ],
      },
    },
    { d: 'M1564 638v30M1540 650h48', stroke: mix(plaster, '#ffffff', 0.4), width: 2.4 },
    { d: 'M1548 668c0-8 8-10 10-4v4zM1570 668v-12h10v12z', fill: mix(brick, timber, 0.3) },
    // Board on an easel
    ...groundShadow(1450, 800, 80, 9, ink),
    { d: 'M1392 770l-12 36M1504 770l12 36', stroke: mix(timber, ink, 0.25), width: 8 },
    { d: box(1372, 638, 150, 136, 4), fill: mix(timber, ink, 0.12) },
    { d: box(1379, 645, 136, 122, 2), fill: '#fffaf0' },
    ...words.rows.flatMap((word, i) => row(word, i, i < settled)),
    ...(stage >= 3 ? clock : []),
    ...client,
    // Purse
    { d: 'M1556 752c-8 16-2 28 12 28 14 0 20-12 12-28Z', fill: mix(timber, brick, 0.35) },
    {
      d: 'M1556 754c6-6 18-6 24 0l-3 4c-5-4-13-4-18 0Z',
      fill: mix(brick, ink, 0.4),
    },
    { text: '€', at: [1568, 777], size: 23.4, fill: plaster, bold: true },
    ...overseer,
    ...architect,
    {
      d: poly([1316, 742], [1340, 738], [1344, 760], [1320, 764]),
      fill: '#ffffff',
      stroke: mix(slate, ink, 0.2),
      width: 1.4,
    },
    { d: oval(1290, 812, 8, 3), fill: mix(timber, ink, 0.4), alpha: 0.5 },
    ...(stage === 4 ? [{ at: [1440, 810] as const, scale: 0.6, marks: upkeepMarks([0, 0]) }] : []),
  ];
  return [{ at: SET, marks }];
}
