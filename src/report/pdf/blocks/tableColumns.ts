import type { TableNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { COLUMN, PAGE, STYLES } from '../theme.ts';

/** The room around the text of a cell, in points. */
export const PAD = { x: 6, y: 3.5 };

/** The place of a column on the page, in points. */
export interface Column {
  x: number;
  width: number;
  /** Holds nothing but numbers. */
  numeric: boolean;
}

/** Rows that are looked at for their longest word; a longer table is sure to have them in its first rows. */
const LOOKED_AT = 40;
/** Words longer than this are broken anyway. */
const LONGEST = 24;
const NUMBER = /^(?:[+-]?\d[\d.,]*%?|–)$/;

/**
 * The columns of a table: in the shares that it asks for, but wide enough for the longest word of each as far as there is
 * room, so that no word is cut in two beside a column that has room to spare.
 */
export function columnsOf(flow: Flow, node: TableNode): Column[] {
  const shares = node.head.map((_, index) => Math.max(0.01, node.widths?.[index] ?? 1));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const asked = shares.map((share) => (share / total) * COLUMN);
  const least = node.head.map((_, index) => Math.min(leastWidth(flow, node, index), COLUMN * 0.4));
  let x: number = PAGE.left;
  return fitted(asked, least).map((width, index) => {
    const column = { x, width, numeric: isNumeric(node, index) };
    x += width;
    return column;
  });
}

function isNumeric({ rows, rowHeaders }: TableNode, index: number): boolean {
  return (
    !(index === 0 && rowHeaders) &&
    rows.length > 0 &&
    rows.every((row) => NUMBER.test(row[index]?.trim() ?? ''))
  );
}

/** Gives what columns lack to them, taken from the others in proportion to what they can spare. */
function fitted(asked: readonly number[], least: readonly number[]): number[] {
  const lacks = asked.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = asked.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const lack = lacks.reduce((sum, each) => sum + each, 0);
  const room = spare.reduce((sum, each) => sum + each, 0);
  if (lack === 0 || room === 0) return [...asked];
  const given = Math.min(1, room / lack);
  const taken = Math.min(1, lack / room);
  return asked.map((width, index) => width + (lacks[index] ?? 0) * given - (spare[index] ?? 0) * taken);
}

function leastWidth(flow: Flow, node: TableNode, index: number): number {
  const words = (text: string) =>
    flow.faces
      .plain(text)
      .split(/\s+/)
      .map((word) => word.slice(0, LONGEST));
  const wide = (text: string, face: 'regular' | 'bold', size: number) =>
    Math.max(0, ...words(text).map((word) => flow.measure(word, face, size)));
  const heads = index === 0 && node.rowHeaders === true;
  const cells = node.rows.slice(0, LOOKED_AT).map((row) => row[index] ?? '');
  const widths = cells.map((cell) => wide(cell, heads ? 'bold' : 'regular', STYLES.cell.size));
  return Math.max(wide(node.head[index] ?? '', 'bold', STYLES.headCell.size), ...widths) + 2 * PAD.x + 0.5;
}
