import type { NotesNode, ReportNote } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import type { TextBlock } from '../layoutText.ts';
import { COLUMN, PAGE, STYLES } from '../theme.ts';
import { listItem, noteWords } from './noteCard.ts';

const GAP = 18;
const WIDTH = (COLUMN - GAP) / 2;
const INDENT = 12;
const AFTER = 4;

/** The height of the first note, or of its first lines. */
export function denseStartHeight(flow: Flow, note: ReportNote): number {
  return layout(flow, note).lineHeight * 2 + AFTER;
}

/**
 * Draws notes small, in two columns that are read one after the other: the left one down, then the right one. What does
 * not fit goes on in two columns on the next page.
 */
export function drawDense(flow: Flow, node: NotesNode): void {
  const notes = node.items.map((note) => ({ note, block: layout(flow, note) }));
  let from = 0;
  while (from < notes.length) {
    const left = notes.slice(from);
    const height = Math.min(flow.room, evenHeight(left.map(({ block }) => block.height + AFTER)));
    const top = flow.y;
    let lowest = top;
    let drawn = 0;
    for (const column of [0, 1]) {
      let y = top;
      for (let next = left[drawn]; next; next = left[drawn]) {
        const end = y + next.block.height;
        // the right column takes what the left one could not: an even cut may fall in the middle of a note
        if (end > (column === 0 ? top + height : flow.bottom) + 0.01) break;
        draw(flow, node, next, PAGE.left + column * (WIDTH + GAP), y);
        y = end + AFTER;
        drawn += 1;
      }
      lowest = Math.max(lowest, y);
    }
    flow.y = lowest;
    from += drawn;
    const rest = notes[from];
    if (!rest) break;
    if (drawn === 0 && flow.atTop) {
      longNote(flow, node, rest);
      from += 1;
    } else flow.newPage();
  }
}

/** The height of the left column when both are about as high. */
function evenHeight(heights: readonly number[]): number {
  const half = heights.reduce((sum, height) => sum + height, 0) / 2;
  let height = 0;
  for (const each of heights) {
    if (height >= half) break;
    height += each;
  }
  return height;
}

function layout(flow: Flow, note: ReportNote): TextBlock {
  return flow.layout(noteWords(flow, note), STYLES.dense, WIDTH - INDENT);
}

function draw(
  flow: Flow,
  node: NotesNode,
  { note, block }: { note: ReportNote; block: TextBlock },
  x: number,
  y: number,
): void {
  listItem(flow, node.mark, note, block, x + 4, (body) =>
    body(0, block.lines.length, x + INDENT, y, WIDTH - INDENT),
  );
}

/** A note higher than a page runs on over pages, in one column. */
function longNote(
  flow: Flow,
  node: NotesNode,
  { note, block }: { note: ReportNote; block: TextBlock },
): void {
  listItem(flow, node.mark, note, block, PAGE.left + 4, (body) => {
    let from = 0;
    while (from < block.lines.length) {
      const fit = Math.max(1, Math.floor((flow.room + 0.01) / block.lineHeight));
      const to = Math.min(block.lines.length, from + fit);
      body(from, to, PAGE.left + INDENT, flow.y, WIDTH - INDENT);
      flow.y += (to - from) * block.lineHeight + AFTER;
      from = to;
      if (from < block.lines.length) flow.newPage();
    }
  });
}
