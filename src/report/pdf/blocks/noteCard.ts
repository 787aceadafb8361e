import type { NoteMark, NotesNode, ReportNote } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import type { TextBlock } from '../layoutText.ts';
import { COLUMN, PAGE, STYLES } from '../theme.ts';

/** Between two columns of cards. */
export const GUTTER = 14;
/** Between cards of one group. */
export const GAP = 2.5;
/** The width of a card when two stand beside each other. */
export const NARROW = (COLUMN - GUTTER) / 2;
const CARD = { x: 9, y: 4.5, edge: 3 };

/** A note broken into lines for its card. */
export interface Card {
  note: ReportNote;
  block: TextBlock;
  height: number;
}

/** Lays the notes of a group out for cards of this width; what holds nothing to show is not among them. */
export function cardsOf(flow: Flow, { items }: NotesNode, width: number): Card[] {
  return items.map((note) => cardOf(flow, note, width)).filter(({ block }) => block.lines.length > 0);
}

/** Lays one note out for a card of this width. */
export function cardOf(flow: Flow, note: ReportNote, width: number): Card {
  const block = flow.layout(noteWords(flow, note), STYLES.note, width - CARD.edge - 2 * CARD.x);
  return { note, block, height: block.height + 2 * CARD.y };
}

/** That a note came later is part of its text, so that it is heard as well as seen. */
export function noteWords(flow: Flow, note: ReportNote) {
  return note.late ? [note.text, { strong: `  (${flow.words.late})` }] : note.text;
}

/** Draws a card of normal height with its top left at (x, y). */
export function drawCard(flow: Flow, mark: NoteMark, card: Card, x: number, y: number): void {
  paper(flow, mark, x, y, NARROW, card.height);
  noteItem(flow, card.note, card.block, (body) => {
    body(0, card.block.lines.length, x + CARD.edge + CARD.x, y + CARD.y, NARROW - CARD.edge - 2 * CARD.x);
  });
}

/** Draws a card that is higher than a page, at the pen, over the full width and as many pages as it needs. */
export function drawLongCard(flow: Flow, node: NotesNode, note: ReportNote): void {
  const { block } = cardOf(flow, note, COLUMN);
  const frame = 2 * CARD.y;
  if (flow.room < frame + 3 * block.lineHeight) flow.newPage();
  noteItem(flow, note, block, (body) => {
    let from = 0;
    while (from < block.lines.length) {
      const fit = Math.min(
        block.lines.length - from,
        Math.max(1, Math.floor((flow.room - frame) / block.lineHeight)),
      );
      const height = fit * block.lineHeight + frame;
      paper(flow, node.mark, PAGE.left, flow.y, COLUMN, height);
      const left = PAGE.left + CARD.edge + CARD.x;
      body(from, from + fit, left, flow.y + CARD.y, COLUMN - CARD.edge - 2 * CARD.x);
      flow.y += height;
      from += fit;
      if (from < block.lines.length) flow.newPage();
    }
  });
  flow.y += GAP;
}

/** Paper and edge of a card; decoration. */
function paper(flow: Flow, mark: NoteMark, x: number, y: number, width: number, height: number): void {
  flow.artifact(() => {
    flow.fillRect(x, y, width, height, mark.paper);
    flow.fillRect(x, y, CARD.edge, height, mark.colour);
  });
}

/**
 * The tags of one note: LI with the text, in one or more pieces, as its body. The group is the caption of the list, so
 * edge and mark only decorate: a thousand labels that say nothing would make the file a quarter larger.
 */
export function noteItem(
  flow: Flow,
  note: ReportNote,
  block: TextBlock,
  draw: (body: (from: number, to: number, x: number, y: number, width: number) => void) => void,
): void {
  flow.group('LI', {}, () => {
    const body = flow.element('LBody', {
      ...(block.mixed && { actual: block.plain }),
      ...(note.lang && { lang: note.lang }),
    });
    draw((from, to, left, y, width) =>
      flow.content('LBody', body, () => flow.drawLines(block, from, to, left, y, width)),
    );
    body.end();
  });
}
