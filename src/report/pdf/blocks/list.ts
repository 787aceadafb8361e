import type { ListNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { flowBlock } from '../flowText.ts';
import { BRICK, COLUMN, PAGE, STYLES } from '../theme.ts';

const INDENT = 20;

/** Draws a list; two lines of an item, at least, stay with its number or point. */
export function renderList(flow: Flow, node: ListNode): void {
  const items = node.items
    .map((text) => ({ text, block: flow.layout(text, STYLES.body, COLUMN - INDENT) }))
    .filter((item) => item.block.lines.length > 0);
  if (items.length === 0) return;
  flow.group('L', {}, () => {
    items.forEach(({ text, block }, index) => {
      flow.group('LI', {}, () => {
        flow.ensure(Math.min(2, block.lines.length) * block.lineHeight);
        label(flow, node.ordered ? `${index + 1}.` : '•');
        flowBlock(flow, block, text, {
          type: 'LBody',
          x: PAGE.left + INDENT,
          width: COLUMN - INDENT,
          style: STYLES.body,
        });
        flow.y += block.lines.length > 2 ? 5 : 3;
      });
    });
  });
  flow.y += 6;
}

function label(flow: Flow, text: string): void {
  const block = flow.layout(text, { ...STYLES.body, face: 'bold', colour: BRICK }, INDENT);
  const element = flow.element('Lbl');
  flow.content('Lbl', element, () => flow.drawLines(block, 0, 1, PAGE.left + 4, flow.y, INDENT));
  element.end();
}
