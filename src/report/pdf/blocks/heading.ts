import type { HeadingNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { flowBlock } from '../flowText.ts';
import { COLUMN, LAMP, PAGE, STYLES } from '../theme.ts';

const LOOK = {
  1: { style: STYLES.h1, before: 26, after: 10 },
  2: { style: STYLES.h2, before: 20, after: 5 },
  3: { style: STYLES.h3, before: 13, after: 4 },
} as const;

/** The title of the report is the H1 of the document, so a chapter is an H2. */
export const HEADING_TAGS = { 1: 'H2', 2: 'H3', 3: 'H4' } as const;

/** A chapter starts with a bar of lamp light above its title. */
const BAR = { width: 44, height: 4, gap: 14 };

/** How high a heading is with the room around it, in points. */
export function headingHeight(flow: Flow, node: HeadingNode): number {
  const look = LOOK[node.level];
  const bar = node.level === 1 ? BAR.height + BAR.gap : 0;
  return look.before + bar + flow.layout(node.text, look.style, COLUMN).height + look.after;
}

/** Draws a heading together with the start of what follows (`keep` points high), and notes it for the contents. */
export function renderHeading(flow: Flow, node: HeadingNode, keep: number): void {
  const look = LOOK[node.level];
  const block = flow.layout(node.text, look.style, COLUMN);
  if (block.lines.length === 0) return;
  // what would fill more than a page by itself cannot be kept together with anything
  flow.ensure(Math.min(headingHeight(flow, node) + keep, flow.pageRoom * 0.8));
  if (!flow.atTop) flow.y += look.before;
  const top = flow.y;
  if (node.level === 1) {
    flow.artifact(() => flow.pdf.rect(PAGE.left, flow.y, BAR.width, BAR.height).fill(LAMP));
    flow.y += BAR.height + BAR.gap;
  }
  landmark(flow, node, top);
  flowBlock(flow, block, node.text, {
    type: HEADING_TAGS[node.level],
    x: PAGE.left,
    width: COLUMN,
    style: look.style,
    together: block.lines.length,
  });
  flow.y += look.after;
}

/** Notes down for contents and bookmarks that a heading stands on this page, `top` points from its top. */
export function landmark(flow: Flow, node: HeadingNode, top: number): void {
  const destination = `heading-${flow.landmarks.length}`;
  flow.pdf.addNamedDestination(destination, 'XYZ', 0, Math.max(0, top - 12), null);
  flow.landmarks.push({
    level: node.level,
    text: flow.faces.plain(node.text),
    minor: node.minor === true,
    destination,
    page: flow.page,
    top,
  });
}
