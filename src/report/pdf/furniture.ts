import type { ReportTree } from '#domain/report/ReportTree.ts';
import type { Flow } from './Flow.ts';
import { filled } from './filled.ts';
import { COLUMN, PAGE, RULE, STYLES } from './theme.ts';

const HEADER_Y = 40;
const FOOTER_Y = PAGE.height - 46;

/** Draws the running head and foot on every page but the cover. They repeat, so they are artifacts. */
export function addFurniture(flow: Flow, tree: ReportTree): void {
  const { count } = flow.pdf.bufferedPageRange();
  const head = oneLine(flow, tree.title, COLUMN * 0.62);
  const taken = flow.widthOf(flow.layout(head, STYLES.furniture, COLUMN));
  const owner = oneLine(flow, tree.organisation, COLUMN - taken - 24);
  const day = oneLine(flow, tree.date, COLUMN * 0.5);
  for (let index = 1; index < count; index += 1) {
    flow.pdf.switchToPage(index);
    const number = filled(flow.words.page, { n: index + 1, m: count });
    flow.artifact(
      () => {
        put(flow, head, HEADER_Y, 'left');
        put(flow, owner, HEADER_Y, 'right');
        rule(flow, HEADER_Y + 17);
      },
      'Pagination',
      'Top',
    );
    flow.artifact(
      () => {
        put(flow, day, FOOTER_Y, 'left');
        put(flow, number, FOOTER_Y, 'right');
      },
      'Pagination',
      'Bottom',
    );
  }
}

function rule(flow: Flow, y: number): void {
  flow.pdf
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + COLUMN, y)
    .lineWidth(0.6)
    .stroke(RULE);
}

function put(flow: Flow, text: string, y: number, side: 'left' | 'right'): void {
  const block = flow.layout(text, STYLES.furniture, COLUMN);
  const line = block.lines[0];
  if (!line) return;
  const x = side === 'left' || line.rightToLeft ? PAGE.left : PAGE.left + COLUMN - flow.widthOf(block);
  flow.drawLines(block, 0, 1, x, y, COLUMN);
}

/** The start of a text that fits in one line of this width; cut with '…' when there is more. */
function oneLine(flow: Flow, text: string, width: number): string {
  const block = flow.layout(text, STYLES.furniture, width);
  const first = block.lines[0]?.clusters.map((cluster) => cluster.text).join('') ?? '';
  return block.lines.length > 1 ? `${first} …` : first;
}
