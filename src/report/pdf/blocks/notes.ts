import type { NotesNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { flowText } from '../flowText.ts';
import { COLUMN, PAGE, STYLES } from '../theme.ts';
import { denseStartHeight, renderDense } from './denseNotes.ts';
import { drawGroupLabel, groupLabelHeight } from './groupLabel.ts';
import { cardOf, drawCard, drawLongCard, GAP, NARROW } from './noteCard.ts';

/** Longer starts of notes are not measured: they may run over to a next page anyway. */
const START = { letters: 600, height: 160 };

/** The name of the group and its first note stand together. */
export function notesStartHeight(flow: Flow, node: NotesNode): number {
  if (node.dense) return denseStartHeight(flow, [node]);
  const label = groupLabelHeight(flow, node, COLUMN);
  const [first] = node.items;
  if (!first) return node.facts === undefined ? 0 : label;
  // the start of a text tells enough; some texts are very long
  const start = { ...first, text: first.text.slice(0, START.letters) };
  return label + Math.min(cardOf(flow, start, NARROW).height, START.height);
}

/**
 * Draws the notes of one group: as cards in two columns, each next card where there is most room, or as a dense list. In
 * the tags both are one list; the line about more notes follows it.
 */
export function renderNotes(flow: Flow, node: NotesNode): void {
  if (node.dense) {
    renderDense(flow, [node]);
    return;
  }
  const shown = node.items.filter((note) => cardOf(flow, note, NARROW).height > 0);
  if (shown.length === 0 && node.facts === undefined) return;
  flow.ensure(notesStartHeight(flow, node));
  const label = () => {
    drawGroupLabel(flow, node, PAGE.left, flow.y, COLUMN);
    flow.y += groupLabelHeight(flow, node, COLUMN);
  };
  flow.group('L', {}, () => {
    label();
    drawCards(flow, { ...node, items: shown });
  });
  if (node.more !== undefined)
    flowText(flow, node.more, { type: 'P', x: PAGE.left, width: COLUMN, style: STYLES.small });
  flow.y += 8;
}

function drawCards(flow: Flow, node: NotesNode): void {
  let tops: [number, number] = [flow.y, flow.y];
  for (const note of node.items) {
    const card = cardOf(flow, note, NARROW);
    const column = tops[0] <= tops[1] ? 0 : 1;
    flow.y = tops[column];
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
    drawCard(flow, node.mark, card, PAGE.left + at * (NARROW + GAP), flow.y);
    tops[at] = flow.y + card.height + GAP;
  }
  flow.y = Math.max(...tops);
}
