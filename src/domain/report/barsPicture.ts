import type { VectorPicture, VectorShape } from './ReportTree.ts';

/** One piece of a bar: so many people or dots, in one colour. */
export interface BarPart {
  readonly n: number;
  readonly fill: string;
  /** The letters on it; dark or light, whichever can be read. */
  readonly ink: string;
}

/** A line of the drawing: what it is about, and its bar. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly BarPart[];
}

/** What a colour stands for. */
export interface LegendEntry {
  readonly words: string;
  readonly fill: string;
}

const WIDTH = 850;
const NAME = 300;
const TOTAL = 44;
const ROOM = WIDTH - NAME - TOTAL;
const ROW = 44;
const THICK = 26;
const LEGEND = 34;
const SIZE = 14;
/** About how wide a letter is, as a share of its size; names are cut to fit, the table has them whole. */
const LETTER = 0.53;
const INK = '#22303C';
const RULE = '#DDD3C3';

/**
 * Bars of counts, one line each, made of coloured pieces with their number in them and the total behind; a legend on top.
 * Never by colour alone: the order of the pieces is that of the legend, and a table goes with it.
 *
 * @param whole - `true` draws all bars equally long (shares of a whole), `false` in proportion to each other
 */
export function barsPicture(
  bars: readonly Bar[],
  legend: readonly LegendEntry[],
  whole: boolean,
): VectorPicture {
  const shapes: VectorShape[] = legendShapes(legend);
  const totals = bars.map(({ parts }) => parts.reduce((sum, { n }) => sum + n, 0));
  const most = Math.max(1, ...totals);
  for (const [row, { name, parts }] of bars.entries()) {
    const top = LEGEND + row * ROW;
    const total = totals[row] ?? 0;
    const unit = ROOM / (whole ? Math.max(1, total) : most);
    const lines = inLines(name);
    for (const [at, text] of lines.entries())
      shapes.push(
        words(text, 0, top + 26 + (at - (lines.length - 1) / 2) * (SIZE * 1.2), 'left', lines.length === 1),
      );
    shapes.push({ type: 'path', path: `M${NAME} ${top + 4}v${ROW - 8}`, stroke: RULE, lineWidth: 1.5 });
    let x = NAME;
    for (const { n, fill, ink } of parts) {
      if (n === 0) continue;
      const width = n * unit;
      shapes.push({ type: 'path', path: `M${x} ${top + 9}h${width - 1.5}v${THICK}h${1.5 - width}z`, fill });
      if (width > 18)
        shapes.push({ ...words(String(n), x + width / 2, top + 27, 'center', true), fill: ink });
      x += width;
    }
    shapes.push(words(String(total), x + 8, top + 27, 'left', true));
  }
  return { width: WIDTH, height: LEGEND + bars.length * ROW + 2, shapes };
}

function legendShapes(legend: readonly LegendEntry[]): VectorShape[] {
  let x = 0;
  return legend.flatMap(({ words: text, fill }) => {
    const at = x;
    x += 40 + text.length * SIZE * LETTER;
    return [
      { type: 'path', path: `M${at} 4h15v15h-15z`, fill } as const,
      words(text, at + 22, 17, 'left', false),
    ];
  });
}

function words(
  text: string,
  x: number,
  y: number,
  align: 'left' | 'center',
  bold: boolean,
): Extract<VectorShape, { type: 'text' }> {
  return { type: 'text', text, x, y, size: SIZE, fill: INK, align, bold };
}

/** A name in at most two lines that fit before the bars; cut with '…' when there is more. */
function inLines(name: string): string[] {
  const fit = Math.floor((NAME - 14) / (SIZE * LETTER));
  const lines: string[] = [''];
  for (const word of name.replace(/\s+/g, ' ').split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if ([...longer].length <= fit) lines[lines.length - 1] = longer;
    else if (last === '') lines[lines.length - 1] = cut(word, fit);
    else if (lines.length === 2) {
      lines[1] = cut(`${last} …`, fit);
      break;
    } else lines.push(cut(word, fit));
  }
  return lines;
}

function cut(text: string, fit: number): string {
  const letters = [...text];
  return letters.length <= fit ? text : `${letters.slice(0, fit - 1).join('')}…`;
}
