import type { NoteMark, NotesNode, ReportNote } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import type { TextBlock } from '../layoutText.ts';
import { COLUMN, PAGE, STYLES } from '../theme.ts';
import { drawMark } from './marks.ts';

const GAP = 10;
const CARD = { pad: 10, group: 15, radius: 4, edge: 3.5 };
const NARROW = (COLUMN - GAP) / 2;

interface Card {
  note: ReportNote;
  block: TextBlock;
  height: number;
}

/** The name of the group and its first card stand together. */
export function notesStartHeight(flow: Flow, node: NotesNode): number {
  const [first] = node.items;
  if (!first) return 0;
  // the start of a text tells enough; some texts are very long
  const start = { ...first, text: first.text.slice(0, 600) };
  return labelHeight() + Math.min(cardOf(flow, start, NARROW).height, 160);
}

/**
 * Draws the notes of one group as cards in two columns, each next card where there is most room. A card that is
 * higher than a page runs over the full width and as many pages as it needs. In the tags it is one list.
 */
export function renderNotes(flow: Flow, node: NotesNode): void {
  const cards = node.items.map((note) => cardOf(flow, note, NARROW)).filter((card) => card.height > 0);
  if (cards.length === 0) return;
  flow.ensure(notesStartHeight(flow, node));
  flow.group('L', {}, () => {
    label(flow, node);
    let tops: [number, number] = [flow.y, flow.y];
    for (const card of cards) {
      const column = tops[0] <= tops[1] ? 0 : 1;
      flow.y = tops[column];
      if (card.height > flow.pageRoom) {
        flow.y = Math.max(...tops);
        longCard(flow, node, card.note);
        tops = [flow.y, flow.y];
        continue;
      }
      if (card.height > flow.room) {
        flow.newPage();
        tops = [flow.y, flow.y];
        tops[0] = drawCard(flow, node, card, PAGE.left);
      } else {
        tops[column] = drawCard(flow, node, card, PAGE.left + column * (NARROW + GAP));
      }
    }
    flow.y = Math.max(...tops);
  });
  flow.y += 8;
}

function cardOf(flow: Flow, note: ReportNote, width: number): Card {
  const block = flow.layout(textOf(flow, note), STYLES.note, width - 2 * CARD.pad - CARD.edge);
  const height = block.lines.length > 0 ? block.height + 2 * CARD.pad + CARD.group : 0;
  return { note, block, height };
}

/** That a note came later is part of its text, so that it is heard as well as seen. */
function textOf(flow: Flow, note: ReportNote) {
  return note.late ? [note.text, { strong: `  (${flow.words.late})` }] : note.text;
}

function labelHeight(): number {
  return STYLES.notesLabel.size * STYLES.notesLabel.leading + 8;
}

/** The caption of the list: mark and name of the group. */
function label(flow: Flow, node: NotesNode): void {
  const block = flow.layout(node.label, STYLES.notesLabel, COLUMN - 18);
  const middle = flow.y + block.lineHeight / 2;
  flow.artifact(() => drawMark(flow, node.mark, PAGE.left + 5, middle, 5));
  const element = flow.element('Caption', block.mixed ? { actual: block.plain } : {});
  flow.content('Caption', element, () => {
    flow.drawLines(block, 0, block.lines.length, PAGE.left + 17, flow.y, COLUMN - 18);
  });
  element.end();
  flow.y += block.height + 6;
}

/** Paper, edge and mark of a card, and the name of its group once more for who leafs through. All of it decoration. */
function paper(flow: Flow, node: NotesNode, x: number, y: number, width: number, height: number): void {
  flow.artifact(() => {
    const { pdf } = flow;
    const { mark } = node;
    pdf.save().roundedRect(x, y, width, height, CARD.radius).clip();
    pdf.rect(x, y, width, height).fill(mark.paper);
    pdf.rect(x, y, CARD.edge, height).fill(mark.colour).restore();
    const left = x + CARD.edge + CARD.pad;
    drawMark(flow, mark, left + 3, y + CARD.pad + 4, 3);
    const name = flow.layout(
      node.label,
      { ...STYLES.noteGroup, colour: mark.colour },
      width - 2 * CARD.pad - 16,
    );
    flow.drawLines(name, 0, 1, left + 10, y + CARD.pad - 1.5, width);
  });
}

/** Draws a card at the pen and gives the place below it. */
function drawCard(flow: Flow, node: NotesNode, card: Card, x: number): number {
  paper(flow, node, x, flow.y, NARROW, card.height);
  listItem(flow, node.mark, card.note, card.block, x, (body) => {
    const left = x + CARD.edge + CARD.pad;
    const width = NARROW - CARD.edge - 2 * CARD.pad;
    body(0, card.block.lines.length, left, flow.y + CARD.pad + CARD.group, width);
  });
  return flow.y + card.height + GAP;
}

function longCard(flow: Flow, node: NotesNode, note: ReportNote): void {
  const { block } = cardOf(flow, note, COLUMN);
  const frame = 2 * CARD.pad + CARD.group;
  if (flow.room < frame + 3 * block.lineHeight) flow.newPage();
  listItem(flow, node.mark, note, block, PAGE.left, (body) => {
    let from = 0;
    while (from < block.lines.length) {
      const fit = Math.min(
        block.lines.length - from,
        Math.max(1, Math.floor((flow.room - frame) / block.lineHeight)),
      );
      const height = fit * block.lineHeight + frame;
      paper(flow, node, PAGE.left, flow.y, COLUMN, height);
      const left = PAGE.left + CARD.edge + CARD.pad;
      body(from, from + fit, left, flow.y + CARD.pad + CARD.group, COLUMN - CARD.edge - 2 * CARD.pad);
      flow.y += height;
      from += fit;
      if (from < block.lines.length) flow.newPage();
    }
  });
  flow.y += GAP;
}

/** The tags of one card: LI with the mark as its label and the text, in one or more pieces, as its body. */
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
        const middle = y - CARD.group + 4;
        flow.content('Lbl', lbl, () => drawMark(flow, mark, x + CARD.edge + CARD.pad + 3, middle, 3));
      }
      first = false;
      flow.content('LBody', body, () => flow.drawLines(block, from, to, left, y, width));
    });
    lbl.end();
    body.end();
  });
}
