import type { NotesNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { STYLES } from '../theme.ts';
import { drawMark } from './marks.ts';

const INDENT = 17;
const AFTER = 5;
/** Between a name and the facts that stand behind it on the same line. */
const APART = 8;

/** The height of the name of a group with its facts, in points. */
export function groupLabelHeight(flow: Flow, node: NotesNode, width: number): number {
  return layoutLabel(flow, node, width).height + AFTER;
}

/**
 * Draws mark, name and facts of a group as the caption of its list, with the top left at (x, y). The facts stand behind
 * the name where they fit, otherwise under it.
 */
export function drawGroupLabel(flow: Flow, node: NotesNode, x: number, y: number, width: number): void {
  const { name, facts, beside } = layoutLabel(flow, node, width);
  flow.artifact(() => drawMark(flow, node.mark, x + 5, y + name.lineHeight / 2, 5));
  const spoken = [name.plain, facts.plain].filter((text) => text !== '').join(', ');
  // two blocks are one caption: a comma keeps them apart when read aloud
  const actual = name.mixed || facts.lines.length > 0 ? { actual: spoken } : {};
  const element = flow.element('Caption', actual);
  flow.content('Caption', element, () => {
    flow.drawLines(name, 0, name.lines.length, x + INDENT, y, width - INDENT);
    if (beside === null)
      flow.drawLines(facts, 0, facts.lines.length, x + INDENT, y + name.height, width - INDENT);
    else {
      const level = flow.baseline(name, 0, 0) - flow.baseline(facts, 0, 0);
      flow.drawLines(facts, 0, 1, x + INDENT + beside, y + level, width);
    }
  });
  element.end();
}

function layoutLabel(flow: Flow, node: NotesNode, width: number) {
  const name = flow.layout(node.label, STYLES.notesLabel, width - INDENT);
  const facts = flow.layout(node.facts ?? '', STYLES.small, width - INDENT);
  const beside = flow.widthOf(name) + APART;
  const fits =
    name.lines.length === 1 &&
    facts.lines.length === 1 &&
    !name.mixed &&
    !facts.mixed &&
    beside + flow.widthOf(facts) <= width - INDENT;
  return {
    name,
    facts,
    beside: fits ? beside : null,
    height: fits ? name.height : name.height + facts.height,
  };
}
