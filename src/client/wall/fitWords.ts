/** Height of the letters, in hundredths of the wall's height, the largest first; never under what is read at ten metres. */
const SIZES = [9, 7.5, 6.2, 5.2, 4.4, 3.7] as const;
/** Width of a letter, what stands around a word (mark, padding, gap) and the height of a line, in letters' height. */
const LETTER = 0.56;
const AROUND = 3.1;
const LINE = 1.9;

export interface FittedWords {
  /** One size for all: nobody's word is larger than another's. */
  readonly size: number;
  /** Indices of the words per page. */
  readonly pages: readonly (readonly number[])[];
}

/**
 * Fits words of one size into a frame: as large as they can be together, and on more pages when they would get too small.
 *
 * @param width - of the frame, in hundredths of the wall's height, as `height`
 */
export function fitWords(words: readonly string[], width: number, height: number): FittedWords {
  for (const size of SIZES) {
    const pages = pagesOf(words, width, height, size);
    if (pages.length <= 1) return { size, pages };
  }
  const size = SIZES[SIZES.length - 1] ?? 3.7;
  return { size, pages: pagesOf(words, width, height, size) };
}

function pagesOf(words: readonly string[], width: number, height: number, size: number): number[][] {
  const lines = Math.max(1, Math.floor(height / (LINE * size)));
  const pages: number[][] = [[]];
  let line = 1;
  let used = 0;
  words.forEach((text, index) => {
    const room = ([...text].length * LETTER + AROUND) * size;
    if (used > 0 && used + room > width) {
      line += 1;
      used = 0;
    }
    if (line > lines) {
      pages.push([]);
      line = 1;
    }
    pages.at(-1)?.push(index);
    used += room;
  });
  return pages;
}
