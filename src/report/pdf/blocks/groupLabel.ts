import type { NotesNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { STYLES } from '../theme.ts';
import { drawMark } from './marks.ts';

const INDENT = 17;
const AFTER = 6;

/** The height of the name of a group with its facts under it, in points. */
export function groupLabelHeight(flow: Flow, node: NotesNode, width: number): number {
  const { name, facts } = layoutLabel(flow, node, width);
  return name.height + facts.height + (node.dense ? AFTER / 2 : AFTER);
}

/** Draws mark, name and facts of a group as the caption of its list, with the top left at (x, y). */
export function drawGroupLabel(flow: Flow, node: NotesNode, x: number, y: number, width: number): void {
  const { name, facts } = layoutLabel(flow, node, width);
  flow.artifact(() => drawMark(flow, node.mark, x + 5, y + name.lineHeight / 2, node.dense ? 4 : 5));
  const spoken = [name.plain, facts.plain].filter((text) => text !== '').join(', ');
  // two blocks are one caption: a comma keeps them apart when read aloud
  const actual = name.mixed || facts.lines.length > 0 ? { actual: spoken } : {};
  const element = flow.element('Caption', actual);
  flow.content('Caption', element, () => {
    flow.drawLines(name, 0, name.lines.length, x + INDENT, y, width - INDENT);
    flow.drawLines(facts, 0, facts.lines.length, x + INDENT, y + name.height, width - INDENT);
  });
  element.end();
}

function layoutLabel(flow: Flow, node: NotesNode, width: number) {
  return {
    name: flow.layout(node.label, node.dense ? STYLES.denseLabel : STYLES.notesLabel, width - INDENT),
    facts: flow.layout(node.facts ?? '', STYLES.small, width - INDENT),
  };
}
