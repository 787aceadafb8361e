import type { TableNode } from '#domain/report/ReportTree.ts';

/** Twips that a bold letter of a table takes, in the widest of the usual letters; and those beside the words. */
const LETTER = 120;
const MARGINS = 216;

/**
 * How wide the columns of a table are: none narrower than its longest word, or Word breaks it anywhere (*Same-n*). What is
 * left goes by the shares that the table asks for.
 *
 * @param whole - of the table, in twips
 */
export function columnWidths({ head, rows, rowHeaders, widths }: TableNode, whole: number): number[] {
  const least = head.map((text, at) => {
    const texts = rowHeaders && at === 0 ? [text, ...rows.map((row) => row[0] ?? '')] : [text];
    const longest = Math.max(...texts.flatMap((each) => each.split(/[\s-]+/)).map((word) => word.length));
    return longest * LETTER + MARGINS;
  });
  const needed = sum(least);
  if (needed > whole) return least.map((each) => Math.round((each / needed) * whole));
  const shares = head.map((_, at) => widths?.[at] ?? 1);
  return least.map((each, at) => Math.round(each + ((shares[at] ?? 1) / sum(shares)) * (whole - needed)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
