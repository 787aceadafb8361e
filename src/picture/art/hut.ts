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
    { to: [1522, 712], bend: 1 },
    { to: [1560, 748], bend: -1 },
  ],
});
const client = person({
  at: [1584, 816],
  height: 136,
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
  { d: oval(1572, 640, 17), fill: '#fffaf0', stroke: ink, width: 3 },
  { d: 'M1572 630V640L1580 645', stroke: ink, width: 3 },
];

/** The board stands a little higher than it was drawn, so that the plate below it has room. */
const RAISED = -14;

/** Bouwopgave 4: the board at the site hut with three rows, and the three who steer: architect, overseer, client with purse. */
export function hutMarks(words: SceneWords, stage: Stage): Marks {
  const settled = Math.min(3, stage);
  const marks: Marks = [
    { d: poly([1600, 736], [1440, 740], [1500, 752], [1660, 748]), fill: ink, alpha: 0.16 },
    {
      d: box(1436, 604, 180, 134, 3),
      fill: {
        from: [1436, 0],
        to: [1616, 0],
        stops: [
          [0, mix(slate, sky, 0.12)],
          [1, mix(slate, ink, 0.25)],
        ],
      },
    },
    {
      d: 'M1452 612v122M1468 612v122M1484 612v122M1566 612v122M1582 612v122',
      stroke: mix(slate, ink, 0.3),
      width: 2,
      alpha: 0.6,
    },
    { d: box(1426, 592, 200, 15, 3), fill: mix(ink, slate, 0.25) },
    { d: box(1500, 622, 56, 40, 2), fill: mix(plaster, '#ffffff', 0.4) },
    {
      d: box(1504, 626, 48, 32),
      fill: {
        from: [1504, 626],
        to: [1552, 658],
        stops: [
          [0, '#fff2c9'],
          [1, lamp],
        ],
      },
    },
    { d: 'M1528 626v32M1504 640h48', stroke: mix(plaster, '#ffffff', 0.4), width: 2.4 },
    { d: 'M1512 658c0-8 8-10 10-4v4zM1534 658v-14h10v14z', fill: mix(brick, timber, 0.3) },
    // Board on an easel
    ...groundShadow(1450, 800, 80, 9, ink),
    { d: 'M1392 770L1380 806M1504 770L1516 806', stroke: mix(timber, ink, 0.25), width: 8 },
    { d: box(1372, 638, 150, 136, 4), fill: mix(timber, ink, 0.12) },
    { d: box(1379, 645, 136, 122, 2), fill: '#fffaf0' },
    ...words.rows.flatMap((word, i) => row(word, i, i < settled)),
    ...(stage >= 3 ? clock : []),
    ...client,
    // Purse
    { d: 'M1556 752C1548 768 1554 780 1568 780C1582 780 1588 768 1580 752Z', fill: mix(timber, brick, 0.35) },
    {
      d: 'M1556 754C1562 748 1574 748 1580 754L1577 758C1572 754 1564 754 1559 758Z',
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
    ...(stage === 4 ? upkeepMarks([1296, 812]) : []),
  ];
  return [{ at: [0, RAISED], marks }];
}
