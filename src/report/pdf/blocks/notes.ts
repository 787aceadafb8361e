import type { NotesNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { COLUMN, PAGE } from '../theme.ts';
import { drawGroupLabel, groupLabelHeight } from './groupLabel.ts';
import { type Card, cardOf, cardsOf, drawCard, drawLongCard, GAP, GUTTER, NARROW } from './noteCard.ts';

/** Longer starts of notes are not measured: they may run over to a next page anyway. */
const START = { letters: 600, height: 160 };
const AFTER = 10;

/** The name of the group and its first note stand together. */
export function notesStartHeight(flow: Flow, node: NotesNode): number {
  const label = groupLabelHeight(flow, node, COLUMN);
  const [first] = node.items;
  if (!first) return node.facts === undefined ? 0 : label;
  // the start of a text tells enough; some texts are very long
  const start = { ...first, text: first.text.slice(0, START.letters) };
  return label + Math.min(cardOf(flow, start, NARROW).height, START.height);
}

/** Draws the notes of one group as cards in two columns, each next card where there is most room; in the tags a list. */
export function renderNotes(flow: Flow, node: NotesNode): void {
  const cards = cardsOf(flow, node, NARROW);
  if (cards.length === 0 && node.facts === undefined) return;
  flow.ensure(notesStartHeight(flow, node));
  flow.group('L', {}, () => {
    drawGroupLabel(flow, node, PAGE.left, flow.y, COLUMN);
    flow.y += groupLabelHeight(flow, node, COLUMN);
    drawCards(flow, node, cards);
  });
  flow.y += AFTER;
}

function drawCards(flow: Flow, node: NotesNode, cards: readonly Card[]): void {
  let tops: [number, number] = [flow.y, flow.y];
  for (const card of cards) {
    flow.y = Math.min(...tops);
    if (card.height > flow.pageRoom) {
      flow.y = Math.max(...tops);
      drawLongCard(flow, node, card.note);
      tops = [flow.y, flow.y];
      continue;
    }
    if (card.height > flow.room) {
      flow.newPage();
      tops = [flow.y, flow.y];
    }
    const at = tops[0] <= tops[1] ? 0 : 1;
    drawCard(flow, node.mark, card, PAGE.left + at * (NARROW + GUTTER), flow.y);
    tops[at] = flow.y + card.height + GAP;
  }
  flow.y = Math.max(...tops);
}
