import { box, line, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { SceneWords } from '../SceneWords.ts';

const { slate, ink, lamp } = palette;

/** Between the sign and its pole. */
const web: Marks = [
  {
    d: 'M86 550h48M86 550l40 28M86 550l24 42M86 550l2 48M118 550q-4 12-6 18-8 6-8 10-8 2-17 4M104 550q-2 6-5 9-5 3-4 7-4 2-9 2M130 550q-3 18-10 24-8 6-13 14-9 4-19 6',
    stroke: ink,
    width: 1.5,
    alpha: 0.75,
  },
  { d: oval(104, 571, 3.4, 2.8), fill: ink },
];

/** What the sign stands on, and who lives in its corner. */
export const signPosts: Marks = [
  { d: line([82, 540], [82, 722]), stroke: mix(ink, slate, 0.2), width: 8 },
  { d: line([226, 540], [226, 722]), stroke: mix(ink, slate, 0.2), width: 8 },
  { d: 'M68 724h28M212 724h28', stroke: ink, width: 6 },
  ...web,
];

/** Where the sign stands. */
export const SIGN = { x: 16, y: 428, w: 236, h: 112 } as const;

/** The sign that never leaves; it can be read at night. */
export function signMarks(words: SceneWords): Marks {
  return [
    { d: box(SIGN.x + 5, SIGN.y + 6, SIGN.w, SIGN.h, 8), fill: ink, alpha: 0.22 },
    { d: box(SIGN.x, SIGN.y, SIGN.w, SIGN.h, 8), fill: lamp },
    { d: box(SIGN.x + 7, SIGN.y + 7, SIGN.w - 14, SIGN.h - 14, 5), stroke: ink, width: 4 },
    ...words.sign.map((text, i) => ({
      text,
      at: [SIGN.x + SIGN.w / 2, SIGN.y + 50 + i * 39] as const,
      size: 31.4,
      fill: ink,
      bold: true,
    })),
  ];
}
