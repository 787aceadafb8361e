import type { TextMark } from '#picture/marks.ts';
import { measureWords } from '#picture/measureWords.ts';

/** What the picture is read by from the back of a hall, in pixels of what is drawn on. */
export interface Readable {
  /** Lower letters cannot be read. */
  letter: number;
  /** What is not wholly in here may be cut by a frame or a projector. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a word can be read where it comes to stand: large enough, and not cut. */
export function isReadable(
  { text, size, bold = false, at, align = 'center' }: TextMark,
  { a, b, c, d, e, f }: Pick<DOMMatrix, 'a' | 'b' | 'c' | 'd' | 'e' | 'f'>,
  readable: Readable,
): boolean {
  // A hair of slack: sizes are worked out by dividing and multiplying again.
  if (size * Math.hypot(a, b) < readable.letter - 0.05) return false;
  const width = measureWords(text, size, bold);
  const left = at[0] - { left: 0, center: width / 2, right: width }[align];
  for (const [x, y] of [
    [left, at[1] - size * 0.72],
    [left + width, at[1] - size * 0.72],
    [left, at[1]],
    [left + width, at[1]],
  ] as const) {
    const [px, py] = [a * x + c * y + e, b * x + d * y + f];
    if (px < readable.left || px > readable.right || py < readable.top || py > readable.bottom) return false;
  }
  return true;
}
