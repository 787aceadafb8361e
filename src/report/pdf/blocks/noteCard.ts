import type { NoteMark, NotesNode, ReportNote } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import type { TextBlock } from '../layoutText.ts';
import { COLUMN, PAGE, STYLES } from '../theme.ts';
import { drawMark } from './marks.ts';

/** Between two columns of cards, and between cards. */
export const GAP = 10;
/** The width of a card when two stand beside each other. */
export const NARROW = (COLUMN - GAP) / 2;
const CARD = { pad: 9, radius: 4, edge: 3.5, mark: 15 };

/** A note broken into lines for its card; of no height when there is nothing to show. */
export interface Card {
  note: ReportNote;
  block: TextBlock;
  height: number;
}

/** Lays a note out for a card of this width. */
export function cardOf(flow: Flow, note: ReportNote, width: number): Card {
  const room = width - 2 * CARD.pad - CARD.edge - CARD.mark;
  const block = flow.layout(noteWords(flow, note), STYLES.note, room);
  return { note, block, height: block.lines.length > 0 ? block.height + 2 * CARD.pad : 0 };
}

/** That a note came later is part of its text, so that it is heard as well as seen. */
export function noteWords(flow: Flow, note: ReportNote) {
  return note.late ? [note.text, { strong: `  (${flow.words.late})` }] : note.text;
}

/** Draws a card of normal height with its top left at (x, y). */
export function drawCard(flow: Flow, mark: NoteMark, card: Card, x: number, y: number): void {
  paper(flow, mark, x, y, NARROW, card.height);
  listItem(flow, mark, card.note, card.block, x + CARD.edge + CARD.pad + 3, (body) => {
    const left = x + CARD.edge + CARD.pad + CARD.mark;
    body(0, card.block.lines.length, left, y + CARD.pad, NARROW - CARD.edge - 2 * CARD.pad - CARD.mark);
  });
}

/** Draws a card that is higher than a page, at the pen, over the full width and as many pages as it needs. */
export function drawLongCard(flow: Flow, node: NotesNode, note: ReportNote): void {
  const { block } = cardOf(flow, note, COLUMN);
  const frame = 2 * CARD.pad;
  if (flow.room < frame + 3 * block.lineHeight) flow.newPage();
  listItem(flow, node.mark, note, block, PAGE.left + CARD.edge + CARD.pad + 3, (body) => {
    let from = 0;
    while (from < block.lines.length) {
      const fit = Math.min(
        block.lines.length - from,
        Math.max(1, Math.floor((flow.room - frame) / block.lineHeight)),
      );
      const height = fit * block.lineHeight + frame;
      paper(flow, node.mark, PAGE.left, flow.y, COLUMN, height);
      const left = PAGE.left + CARD.edge + CARD.pad + CARD.mark;
      body(from, from + fit, left, flow.y + CARD.pad, COLUMN - CARD.edge - 2 * CARD.pad - CARD.mark);
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
    const { pdf } = flow;
    pdf.save().roundedRect(x, y, width, height, CARD.radius).clip();
    pdf.rect(x, y, width, height).fill(mark.paper);
    pdf.rect(x, y, CARD.edge, height).fill(mark.colour).restore();
  });
}

/**
 * The tags of one note: LI with the mark of its group as its label and the text, in one or more pieces, as its body.
 *
 * @param x - the middle of the mark
 */
function listItem(
  flow: Flow,
  mark: NoteMark,
  note: ReportNote,
  block: TextBlock,
  x: number,
  draw: (body: (from: number, to: number, x: number, y: number, width: number) => void) => void,
): void {
  flow.group('LI', {}, () => {
    const lbl = flow.element('Lbl', { actual: '•' });
    const body = flow.element('LBody', {
      ...(block.mixed && { actual: block.plain }),
      ...(note.lang && { lang: note.lang }),
    });
    let first = true;
    draw((from, to, left, y, width) => {
      if (first) {
        const middle = y + block.lineHeight * 0.52;
        flow.content('Lbl', lbl, () => drawMark(flow, mark, x, middle, block.style.size * 0.36));
      }
      first = false;
      flow.content('LBody', body, () => flow.drawLines(block, from, to, left, y, width));
    });
    lbl.end();
    body.end();
  });
}
