import type { FigureNode } from '#domain/report/ReportTree.ts';
import { drawPicture } from '../drawPicture.ts';
import type { Flow } from '../Flow.ts';
import { filled } from '../filled.ts';
import { flowText } from '../flowText.ts';
import { COLUMN, PAGE, STYLES } from '../theme.ts';

const HIGHEST = 380;

/** The height a figure takes with its caption, in points. */
export function figureHeight(flow: Flow, node: FigureNode): number {
  return size(node).height + 30 + (node.caption ? flow.layout(node.caption, STYLES.small, COLUMN).height : 0);
}

/** Draws a picture across the column, at most as high as half a page. */
export function renderFigure(flow: Flow, node: FigureNode): void {
  const { width, height } = size(node);
  if (!flow.atTop) flow.y += 6;
  flow.ensure(figureHeight(flow, node));
  const x = PAGE.left + (COLUMN - width) / 2;
  const y = flow.y;
  const element = flow.element('Figure', {
    alt: flow.faces.plain(node.alt),
    bbox: [x, y, x + width, y + height],
    placement: 'Block',
  });
  flow.content('Figure', element, () => drawPicture(flow, node.picture, x, y, width));
  element.end();
  flow.y += height + 6;
  if (node.caption) {
    flow.figures += 1;
    const text = `${filled(flow.words.figure, { n: flow.figures })}. ${node.caption}`;
    flowText(flow, text, { type: 'P', x: PAGE.left, width: COLUMN, style: STYLES.small });
  }
  flow.y += 10;
}

function size(node: FigureNode): { width: number; height: number } {
  const scale = Math.min(COLUMN / node.picture.width, HIGHEST / node.picture.height);
  return { width: node.picture.width * scale, height: node.picture.height * scale };
}
