import { coloursOf } from '../workshop/groupLook.ts';
import type { GroupColour } from '../workshop/StakeholderGroup.ts';
import type { VectorPicture, VectorShape } from './ReportTree.ts';

/** A group's answers, ready to be drawn. */
export interface PlotLine {
  readonly name: string;
  /** A second line under the name. */
  readonly under: string;
  readonly colour: GroupColour | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly mean: number | null;
}

const NAME = 190;
const COLUMN = 92;
/** Room between the five steps and the two ways of not knowing. */
const GAP = 16;
const HEAD = 62;
const ROW = 66;
const DOT = 4.5;
/** Dots beside each other in a cell, and most of them drawn; the number stands there anyway. */
const ACROSS = 7;
const MOST = 21;
const INK = '#22303C';

/**
 * A dot plot: a row per group, a column per answer, a dot per person with the number under them, and a wedge where the
 * mean lies between 1 and 5.
 *
 * @param columns - the answers in order; the first five are the steps of the scale
 */
export function dotPlotPicture(
  lines: readonly PlotLine[],
  columns: readonly { readonly key: string; readonly words: string }[],
): VectorPicture {
  const shapes: VectorShape[] = [];
  const left = (at: number) => NAME + at * COLUMN + (at >= 5 ? GAP : 0);
  for (const [at, { words }] of columns.entries()) {
    const parts = inLines(words);
    for (const [line, text] of parts.entries())
      shapes.push({
        type: 'text',
        text,
        x: left(at) + COLUMN / 2,
        y: HEAD - 8 - (parts.length - 1 - line) * 16,
        size: 13,
        fill: INK,
        align: 'center',
      });
  }
  for (const [row, line] of lines.entries()) {
    const top = HEAD + row * ROW;
    const { solid, soft } = coloursOf(line.colour);
    shapes.push(
      { type: 'text', text: line.name, x: 0, y: top + 28, size: 15, fill: INK, align: 'left', bold: true },
      { type: 'text', text: line.under, x: 0, y: top + 47, size: 13, fill: INK, align: 'left' },
      box(left(0), top + 4, COLUMN * 5, ROW - 8, soft),
      box(left(5), top + 4, COLUMN * (columns.length - 5), ROW - 8, soft),
    );
    for (const [at, { key }] of columns.entries())
      shapes.push(...cell(line.counts[key] ?? 0, left(at) + COLUMN / 2, top, solid));
    if (line.mean !== null) shapes.push(wedge(left(0) + (line.mean - 0.5) * COLUMN, top));
  }
  return { width: left(columns.length), height: HEAD + lines.length * ROW + 4, shapes };
}

function cell(n: number, middle: number, top: number, fill: string): VectorShape[] {
  if (n === 0) return [];
  const drawn = Math.min(n, MOST);
  const step = DOT * 2 + 2;
  const dots = Array.from({ length: drawn }, (_, at): VectorShape => {
    const inRow = Math.min(ACROSS, drawn - Math.floor(at / ACROSS) * ACROSS);
    const x = middle + ((at % ACROSS) - (inRow - 1) / 2) * step;
    const y = top + 14 + Math.floor(at / ACROSS) * step;
    return {
      type: 'path',
      path: `M${x - DOT} ${y}a${DOT} ${DOT} 0 1 0 ${DOT * 2} 0a${DOT} ${DOT} 0 1 0 ${-DOT * 2} 0z`,
      fill,
    };
  });
  return [
    ...dots,
    {
      type: 'text',
      text: String(n),
      x: middle,
      y: top + ROW - 11,
      size: 12,
      fill: INK,
      align: 'center',
      bold: true,
    },
  ];
}

function box(x: number, y: number, width: number, height: number, fill: string): VectorShape {
  return { type: 'path', path: `M${x} ${y}h${width}v${height}h${-width}z`, fill };
}

function wedge(x: number, top: number): VectorShape {
  return {
    type: 'path',
    path: `M${x - 7} ${top - 4}h14l-7 11z`,
    fill: INK,
  };
}

/** Words of a column's head in lines short enough for it. */
function inLines(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 12) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
