import { box, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { SceneWords } from '../SceneWords.ts';

const { slate, ink, timber, sky } = palette;

interface Stone {
  x: number;
  w: number;
  row: 0 | 1;
}
const stones: readonly Stone[] = [
  { x: 412, w: 262, row: 0 },
  { x: 676, w: 192, row: 0 },
  { x: 870, w: 278, row: 0 },
  { x: 406, w: 272, row: 1 },
  { x: 680, w: 246, row: 1 },
  { x: 928, w: 226, row: 1 },
];

/** Six foundation stones, the preconditions, with a word on each that can be read from the back of the hall. */
export function foundationMarks(words: SceneWords): Marks {
  const tones = [0.5, 0.44, 0.54, 0.46, 0.52, 0.44];
  return [
    { d: box(402, 732, 770, 9), fill: ink, alpha: 0.18 },
    ...stones.flatMap(({ x, w, row }, i): Mark[] => {
      const y = row === 0 ? 661 : 698;
      const base = mix(slate, ink, tones[i] ?? 0.5);
      return [
        { d: box(x, y, w, 35, 5), fill: base },
        { d: box(x + 2, y + 27, w - 4, 7, 3), fill: mix(base, ink, 0.22), alpha: 0.5 },
        { d: box(x + 3, y + 2, w - 12, 3, 1.5), fill: sky, alpha: 0.3 },
        {
          d: `M${x + 12} ${y + 20}l7-3M${x + w - 22} ${y + 12}l8 3M${x + w - 30} ${y + 24}l5 1`,
          stroke: mix(base, sky, 0.3),
          width: 1.6,
          alpha: 0.7,
        },
        { text: words.stones[i] ?? '', at: [x + w / 2, y + 28], size: 31.2, fill: '#fffaf0', bold: true },
      ];
    }),
    // A prop under the corner: where it is weak it is held up.
    { d: 'M1148 668l24 68', stroke: timber, width: 9 },
    { d: 'M1160 737h26', stroke: mix(timber, ink, 0.3), width: 6 },
    { d: oval(430, 741, 24, 4), fill: mix(palette.green, ink, 0.15), alpha: 0.8 },
    { d: oval(1120, 740, 18, 3.4), fill: mix(palette.green, ink, 0.15), alpha: 0.8 },
  ];
}
