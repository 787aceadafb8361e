import type { ParagraphNode, ReportNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { denseStartHeight, isColumnar, renderDense } from './dense.ts';
import { figureHeight, renderFigure } from './figure.ts';
import { headingHeight, renderHeading } from './heading.ts';
import { renderList } from './list.ts';
import { notesStartHeight, renderNotes } from './notes.ts';
import { paragraphStartHeight, renderParagraph } from './paragraph.ts';
import { renderSides, sidesStartHeight } from './sides.ts';
import { renderTable, tableStartHeight } from './table.ts';

/** Draws blocks one after the other; `advance` hears of every block that is done. */
export function renderBlocks(flow: Flow, nodes: readonly ReportNode[], advance: () => void): void {
  nodes.forEach((node, at) => {
    renderBlock(flow, node, nodes.slice(at + 1), advance);
    advance();
  });
}

/** Draws what is to be looked something up in: in columns, and over the full width what has no place in them. */
function renderColumns(flow: Flow, nodes: readonly ReportNode[], advance: () => void): void {
  let from = 0;
  while (from < nodes.length) {
    let to = from;
    for (let node = nodes[to]; node && isColumnar(node); node = nodes[to]) to += 1;
    if (to > from) renderDense(flow, nodes.slice(from, to));
    else renderBlocks(flow, nodes.slice(from, from + 1), () => {});
    const done = Math.max(1, to - from);
    for (let each = 0; each < done; each += 1) advance();
    from += done;
  }
}

function renderBlock(flow: Flow, node: ReportNode, after: readonly ReportNode[], advance: () => void): void {
  switch (node.type) {
    case 'heading':
      renderHeading(flow, node, startHeight(flow, after));
      break;
    case 'paragraph':
      renderParagraph(flow, node, staysWithNext(node) ? startHeight(flow, after) : 0);
      break;
    case 'list':
      renderList(flow, node);
      break;
    case 'notes':
      renderNotes(flow, node);
      break;
    case 'sides':
      renderSides(flow, node);
      break;
    case 'table':
      renderTable(flow, node);
      break;
    case 'figure':
      renderFigure(flow, node);
      break;
    case 'pageBreak':
      if (!flow.atTop) flow.newPage();
      break;
    case 'section':
      flow.group('Sect', {}, () => {
        if (node.dense) renderColumns(flow, node.children, advance);
        else renderBlocks(flow, node.children, advance);
      });
      break;
    default:
      node satisfies never;
  }
}

/** A question stands with its first answers, and the sentence that leads to a table or a drawing with that. */
function staysWithNext({ style }: ParagraphNode): boolean {
  return style === 'question' || style === 'lead';
}

/** Under a heading also what was concluded stands with the question that it answers. */
function leadsOn(node: ParagraphNode, [next]: readonly ReportNode[]): boolean {
  return staysWithNext(node) || (next?.type === 'paragraph' && next.style === 'question');
}

/** What must stand on the same page as a heading before these nodes: further headings and the start of what follows. */
function startHeight(flow: Flow, nodes: readonly ReportNode[]): number {
  const [node, ...rest] = nodes;
  if (!node) return 0;
  switch (node.type) {
    case 'heading':
      return headingHeight(flow, node) + startHeight(flow, rest);
    case 'section':
      return node.dense ? denseStartHeight(flow, node.children) : startHeight(flow, node.children);
    case 'paragraph':
      return paragraphStartHeight(flow, node) + (leadsOn(node, rest) ? startHeight(flow, rest) : 0);
    case 'notes':
      return notesStartHeight(flow, node);
    case 'sides':
      return sidesStartHeight(flow, node);
    case 'table':
      return tableStartHeight(flow, node);
    case 'figure':
      return figureHeight(flow, node);
    case 'list':
      return 40;
    case 'pageBreak':
      return 0;
    default:
      return node satisfies never;
  }
}

/** The number of blocks in a tree, those inside sections included; for progress. */
export function countBlocks(nodes: readonly ReportNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + (node.type === 'section' ? countBlocks(node.children) : 0), 0);
}
