import type { Said } from '#domain/results/sideBySide.ts';
import { pagesByHeight } from './pagesByHeight.ts';

/** Heights and widths in hundredths of the wall's height, as in `closing.css`. */
const LETTER = 3.2 * 0.48;
const LINE = 3.2 * 1.2;
const PADDING = 2;
/** Longer notes end in '…'. */
const MOST_LINES = 4;
/** So many columns stand beside each other. */
const COLUMNS = 4;

/** One page of the wall: which columns, and which of what each said. */
export interface SidesPage {
  readonly columns: readonly { readonly at: number; readonly said: readonly number[] }[];
}

/**
 * Divides what columns say over pages: at most four columns beside each other, as many notes below each other as fit. A
 * column that has said all keeps its last page, so that nobody falls silent.
 *
 * @param columns - what each says, in order
 * @param width - of all columns together, in hundredths of the wall's height, as `height`, the room for notes
 */
export function sidesPages(
  columns: readonly (readonly Said[])[],
  width: number,
  height: number,
): SidesPage[] {
  const pages: SidesPage[] = [];
  for (let from = 0; from < columns.length; from += COLUMNS) {
    const beside = columns.slice(from, from + COLUMNS);
    const letters = Math.max(8, (width / beside.length - 5.5) / LETTER);
    const paged = beside.map((said) =>
      pagesByHeight(
        said.map((one) => heightOf(one, letters)),
        height,
      ),
    );
    const most = Math.max(...paged.map((each) => each.length));
    for (let page = 0; page < most; page += 1)
      pages.push({
        columns: paged.map((each, at) => ({
          at: from + at,
          said: each[Math.min(page, each.length - 1)] ?? [],
        })),
      });
  }
  return pages;
}

function heightOf({ text, n }: Said, letters: number): number {
  const lines = Math.min(MOST_LINES, Math.ceil(text.length / letters)) + (n > 1 ? 1 : 0);
  return lines * LINE + PADDING;
}
