import type { NotesNode, SidesNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { flowText } from '../flowText.ts';
import type { TextBlock } from '../layoutText.ts';
import { PAGE, STYLES } from '../theme.ts';
import { drawGroupLabel, groupLabelHeight } from './groupLabel.ts';
import { type Card, cardOf, drawCard, GAP, NARROW } from './noteCard.ts';
import { renderNotes } from './notes.ts';

const CARD_GAP = 6;
const ROW_GAP = 8;

interface Side {
  node: NotesNode;
  label: number;
  cards: readonly Card[];
  more: TextBlock;
  height: number;
}

/** The first row stands with its heading. */
export function sidesStartHeight(flow: Flow, node: SidesNode): number {
  const [first] = rowsOf(flow, node);
  return first ? Math.min(heightOf(first), flow.pageRoom * 0.45) : 0;
}

/**
 * Draws groups beside each other, two in a row, in reading order. A row stays on one page; one that is higher than a page
 * is drawn as ordinary lists, one after the other.
 */
export function renderSides(flow: Flow, node: SidesNode): void {
  for (const row of rowsOf(flow, node)) {
    const height = heightOf(row);
    if (height > flow.pageRoom) {
      for (const side of row) renderNotes(flow, side.node);
      continue;
    }
    flow.ensure(height);
    const top = flow.y;
    for (const [column, side] of row.entries())
      drawSide(flow, side, PAGE.left + column * (NARROW + GAP), top);
    flow.y = top + height + ROW_GAP;
  }
  flow.y += 4;
}

function rowsOf(flow: Flow, { sides }: SidesNode): Side[][] {
  const shown = sides.map((side) => sideOf(flow, side));
  return shown.flatMap((side, at) =>
    at % 2 === 0 ? [[side, shown[at + 1]].filter((each) => each !== undefined)] : [],
  );
}

function heightOf(row: readonly Side[]): number {
  return Math.max(0, ...row.map((side) => side.height));
}

function sideOf(flow: Flow, node: NotesNode): Side {
  const label = groupLabelHeight(flow, node, NARROW);
  const cards = node.items.map((note) => cardOf(flow, note, NARROW)).filter((card) => card.height > 0);
  const more = flow.layout(node.more ?? '', STYLES.small, NARROW);
  const height = label + cards.reduce((sum, card) => sum + card.height + CARD_GAP, 0) + more.height;
  return { node, label, cards, more, height };
}

function drawSide(flow: Flow, side: Side, x: number, top: number): void {
  let y = top + side.label;
  flow.group('L', {}, () => {
    drawGroupLabel(flow, side.node, x, top, NARROW);
    for (const card of side.cards) {
      drawCard(flow, side.node.mark, card, x, y);
      y += card.height + CARD_GAP;
    }
  });
  if (side.node.more === undefined) return;
  flow.y = y;
  flowText(flow, side.node.more, { type: 'P', x, width: NARROW, style: STYLES.small, together: 1 });
}
