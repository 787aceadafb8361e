import type { ParagraphNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { flowBlock } from '../flowText.ts';
import { COLUMN, PAGE, STYLES, TIMBER } from '../theme.ts';

const LOOK = {
  body: { style: STYLES.body, before: 0, after: 8, indent: 0 },
  lead: { style: STYLES.lead, before: 0, after: 12, indent: 0 },
  small: { style: STYLES.small, before: 0, after: 6, indent: 0 },
  question: { style: STYLES.question, before: 6, after: 10, indent: 14 },
} as const;

/** How much of a paragraph has to stand under a heading: all of a short one, two lines of a long one. */
export function paragraphStartHeight(flow: Flow, node: ParagraphNode): number {
  const look = LOOK[node.style ?? 'body'];
  const block = flow.layout(node.text, look.style, COLUMN - look.indent);
  return look.before + Math.min(block.lines.length, 3) * block.lineHeight + look.after + 24;
}

/** Draws a paragraph; `keep` is how much of what follows must stand on the same page, in points. */
export function renderParagraph(flow: Flow, node: ParagraphNode, keep: number): void {
  const { text } = node;
  const look = LOOK[node.style ?? 'body'];
  const width = COLUMN - look.indent;
  const block = flow.layout(text, look.style, width);
  if (block.lines.length === 0) return;
  if (!flow.atTop) flow.y += look.before;
  if (keep > 0) flow.ensure(Math.min(block.height + look.after + keep, flow.pageRoom * 0.8));
  if (look.indent > 0 && block.height <= flow.pageRoom * 0.8) {
    flow.ensure(block.height);
    flow.artifact(() => flow.pdf.rect(PAGE.left, flow.y + 1, 3, block.height - 2).fill(TIMBER));
  }
  flowBlock(flow, block, text, { type: 'P', x: PAGE.left + look.indent, width, style: look.style });
  flow.y += look.after;
}
