import type { NoteMark, NotesNode, ReportNote } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import type { TextBlock } from '../layoutText.ts';
import { COLUMN, PAGE, STYLES } from '../theme.ts';
import { drawGroupLabel, groupLabelHeight } from './groupLabel.ts';
import { drawMark } from './marks.ts';
import { cardOf, NARROW, noteWords } from './noteCard.ts';

const GAP = 20;
const WIDTH = (COLUMN - GAP) / 2;
const INDENT = 12;
const AFTER = 3.5;
const BETWEEN = 8;
/** Above the name of a group, so that it belongs to what follows. */
const LABEL_GAP = 5;

/** Something to be set in a column: the name of a group, or one note. */
interface Piece {
  height: number;
  /** A name never stands alone at the foot of a column. */
  isLabel: boolean;
  draw(x: number, y: number): void;
  /** For a note that is higher than a page. */
  block?: TextBlock;
  note?: ReportNote;
}

/** Where a piece stands: pages count from where the pen is. */
interface Spot {
  page: number;
  x: number;
  y: number;
}

/** The name of the first group with its first note. */
export function denseStartHeight(flow: Flow, nodes: readonly NotesNode[]): number {
  const [first] = nodes;
  if (!first) return 0;
  return (
    LABEL_GAP + groupLabelHeight(flow, first, WIDTH) + STYLES.dense.size * STYLES.dense.leading * 2 + AFTER
  );
}

/**
 * Draws the notes of several groups small, in two columns as in a newspaper: down the left one, then down the right one,
 * and on to the next page. In the tags each group is a list of its own.
 */
export function renderDense(flow: Flow, nodes: readonly NotesNode[]): void {
  const groups = nodes
    .map((node) => ({ node, pieces: piecesOf(flow, node) }))
    .filter(({ pieces }) => pieces.length > 1);
  if (groups.length === 0) return;
  flow.ensure(denseStartHeight(flow, nodes));
  const pieces = groups.flatMap((group) => group.pieces);
  const { spots, end } = place(flow, pieces);
  let page = 0;
  let at = 0;
  for (const { node, pieces: own } of groups) {
    flow.group('L', {}, () => {
      for (const piece of own) {
        const spot = spots[at];
        at += 1;
        if (!spot) continue;
        for (; page < spot.page; page += 1) flow.newPage();
        if (piece.block && piece.note && piece.height > flow.pageRoom) {
          page += longNote(flow, node, piece.note, piece.block, spot.y);
        } else piece.draw(spot.x, spot.y);
      }
    });
  }
  for (; page < end.page; page += 1) flow.newPage();
  flow.y = end.y + BETWEEN;
}

function piecesOf(flow: Flow, node: NotesNode): Piece[] {
  const label: Piece = {
    height: LABEL_GAP + groupLabelHeight(flow, node, WIDTH),
    isLabel: true,
    draw: (x, y) => drawGroupLabel(flow, node, x, y + LABEL_GAP, WIDTH),
  };
  const notes = node.items
    .filter((note) => cardOf(flow, note, NARROW).height > 0)
    .map((note): Piece => {
      const block = flow.layout(noteWords(flow, note), STYLES.dense, WIDTH - INDENT);
      return {
        height: block.height + AFTER,
        isLabel: false,
        draw: (x, y) => listItem(flow, node.mark, note, block, (part) => part(0, block.lines.length, x, y)),
        block,
        note,
      };
    });
  return [label, ...notes];
}

/** Gives every piece its spot, page by page, and where the pen goes on after the last. */
function place(flow: Flow, pieces: readonly Piece[]): { spots: Spot[]; end: Pick<Spot, 'page' | 'y'> } {
  const spots: Spot[] = [];
  let page = 0;
  let top = flow.y;
  let lowest = top;
  while (spots.length < pieces.length) {
    const rest = pieces.slice(spots.length);
    const room = flow.bottom - top;
    const fitsHere = rest.reduce((sum, { height }) => sum + height, 0) <= 2 * room;
    // a name with one note is not cut in two: then the left column has them both
    const left = (fitsHere && columnOf(rest, Math.min(room, evenHeight(rest)))) || columnOf(rest, room);
    const right = columnOf(rest.slice(left), room);
    const taken = left + right;
    lowest = top;
    for (let at = 0, y = top; at < taken; at += 1) {
      if (at === left) y = top;
      spots.push({ page, x: at < left ? PAGE.left : PAGE.left + WIDTH + GAP, y });
      y += rest[at]?.height ?? 0;
      lowest = Math.max(lowest, y);
    }
    const next = rest[taken];
    if (!next) break;
    if (taken === 0 && top <= PAGE.top + 0.01) {
      // higher than a page: under its name it runs on over as many as it needs, and what follows begins on a new one
      const name = next.isLabel ? next : undefined;
      const long = name ? rest[1] : next;
      if (name) spots.push({ page, x: PAGE.left, y: top });
      const y = top + (name?.height ?? 0);
      if (long) spots.push({ page, x: PAGE.left, y });
      page += long ? pagesOf(flow, long, y) : 0;
    }
    page += 1;
    top = PAGE.top;
  }
  return { spots, end: { page, y: lowest } };
}

/** How many of the pieces fit in a column of this height; a name is not left behind alone. */
function columnOf(pieces: readonly Piece[], height: number): number {
  let used = 0;
  let count = 0;
  for (const piece of pieces) {
    used += piece.height;
    if (used > height + 0.01) break;
    count += 1;
  }
  while (count > 0 && count < pieces.length && pieces[count - 1]?.isLabel) count -= 1;
  return count;
}

/** The height of the left column when both are about as high. */
function evenHeight(pieces: readonly Piece[]): number {
  const half = pieces.reduce((sum, { height }) => sum + height, 0) / 2;
  let height = 0;
  for (const each of pieces) {
    if (height >= half) break;
    height += each.height;
  }
  return height;
}

/** The pages that a long note turns when it begins at this height. */
function pagesOf(flow: Flow, { block }: Piece, y: number): number {
  if (!block) return 0;
  const fit = (from: number) => Math.max(1, Math.floor((flow.bottom - from + 0.01) / block.lineHeight));
  return Math.max(0, Math.ceil((block.lines.length - fit(y)) / fit(PAGE.top)));
}

/** A note higher than a page runs on over pages, in one column; gives the pages it turned. */
function longNote(flow: Flow, node: NotesNode, note: ReportNote, block: TextBlock, top: number): number {
  let turned = 0;
  listItem(flow, node.mark, note, block, (part) => {
    let y = top;
    let from = 0;
    while (from < block.lines.length) {
      const fit = Math.max(1, Math.floor((flow.bottom - y + 0.01) / block.lineHeight));
      const to = Math.min(block.lines.length, from + fit);
      part(from, to, PAGE.left, y);
      from = to;
      if (from >= block.lines.length) break;
      flow.newPage();
      turned += 1;
      y = PAGE.top;
    }
  });
  return turned;
}

/**
 * The tags of one note: LI with the text as its body. The group is the caption of the list, so the mark only decorates: a
 * thousand labels that say nothing would make the file a quarter larger.
 */
function listItem(
  flow: Flow,
  mark: NoteMark,
  note: ReportNote,
  block: TextBlock,
  draw: (part: (from: number, to: number, x: number, y: number) => void) => void,
): void {
  flow.group('LI', {}, () => {
    const body = flow.element('LBody', {
      ...(block.mixed && { actual: block.plain }),
      ...(note.lang && { lang: note.lang }),
    });
    draw((from, to, x, y) => {
      if (from === 0)
        flow.artifact(() =>
          drawMark(flow, mark, x + 4, y + block.lineHeight * 0.52, block.style.size * 0.36),
        );
      flow.content('LBody', body, () => flow.drawLines(block, from, to, x + INDENT, y, WIDTH - INDENT));
    });
    body.end();
  });
}
