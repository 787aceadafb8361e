import type { NotesNode, SidesNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { PAGE } from '../theme.ts';
import { drawGroupLabel, groupLabelHeight } from './groupLabel.ts';
import { type Card, cardsOf, drawCard, GAP, GUTTER, NARROW } from './noteCard.ts';
import { renderNotes } from './notes.ts';

/** Between a group and the one below it. */
const BETWEEN = 9;
const BEFORE = 4;

interface Side {
  node: NotesNode;
  label: number;
  cards: readonly Card[];
  height: number;
}

/** The first two groups stand with their heading, as far as that is reasonable. */
export function sidesStartHeight(flow: Flow, { sides }: SidesNode): number {
  const heights = sides.slice(0, 2).map((side) => sideOf(flow, side).height);
  return Math.min(Math.max(0, ...heights), flow.pageRoom * 0.45);
}

/**
 * Draws groups beside each other in two columns, in reading order, each where there is most room. A group stays on one
 * page; one that is higher than a page is drawn as an ordinary list, over the full width.
 */
export function renderSides(flow: Flow, node: SidesNode): void {
  if (!flow.atTop) flow.y += BEFORE;
  let tops: [number, number] = [flow.y, flow.y];
  for (const side of node.sides.map((each) => sideOf(flow, each))) {
    flow.y = Math.min(...tops);
    if (side.height > flow.pageRoom) {
      flow.y = Math.max(...tops);
      renderNotes(flow, side.node);
      tops = [flow.y, flow.y];
      continue;
    }
    if (side.height > flow.room) {
      flow.newPage();
      tops = [flow.y, flow.y];
    }
    const column = tops[0] <= tops[1] ? 0 : 1;
    drawSide(flow, side, PAGE.left + column * (NARROW + GUTTER), tops[column]);
    tops[column] += side.height + BETWEEN;
  }
  flow.y = Math.max(...tops);
}

function sideOf(flow: Flow, node: NotesNode): Side {
  const label = groupLabelHeight(flow, node, NARROW);
  const cards = cardsOf(flow, node, NARROW);
  const height = cards.reduce((sum, card) => sum + card.height + GAP, label);
  return { node, label, cards, height };
}

function drawSide(flow: Flow, side: Side, x: number, top: number): void {
  let y = top + side.label;
  flow.group('L', {}, () => {
    drawGroupLabel(flow, side.node, x, top, NARROW);
    for (const card of side.cards) {
      drawCard(flow, side.node.mark, card, x, y);
      y += card.height + GAP;
    }
  });
}
