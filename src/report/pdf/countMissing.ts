import type { Inline, ReportNode, ReportTree } from '#domain/report/ReportTree.ts';
import type { Faces } from './Faces.ts';

/**
 * How many characters of a report no font can show. Counted over the texts themselves and not while drawing: a text is
 * measured more than once, and titles return in the contents and at the head of every page. A note that stands in several
 * places counts once, and what is quoted from it in a table or a list does not count again.
 */
export function countMissing(tree: ReportTree, faces: Faces): number {
  const notes = new Map<string, string>();
  const others = [tree.title, tree.subtitle, tree.organisation, tree.date];
  others.push(...tree.cover.credits.map(plainOf));
  for (const node of tree.blocks) gather(node, notes, others);
  const written = [...notes.values()].flatMap((text) => faces.missingIn(text));
  const known = new Set(written.map(String));
  const more = others.flatMap((text) => faces.missingIn(text)).filter((each) => !known.has(String(each)));
  return [...written, ...more].reduce((sum, { length }) => sum + length, 0);
}

function gather(node: ReportNode, notes: Map<string, string>, others: string[]): void {
  switch (node.type) {
    case 'heading':
      others.push(node.text);
      break;
    case 'paragraph':
      others.push(plainOf(node.text));
      break;
    case 'list':
      others.push(...node.items.map(plainOf));
      break;
    case 'notes':
      others.push(node.label, node.facts ?? '');
      for (const { id, text } of node.items) notes.set(id ?? `?${notes.size}`, text);
      break;
    case 'sides':
      for (const side of node.sides) gather(side, notes, others);
      break;
    case 'table':
      others.push(node.caption, ...node.head, ...node.rows.flat());
      break;
    case 'figure':
      others.push(node.caption ?? '');
      break;
    case 'pageBreak':
      break;
    case 'section':
      for (const child of node.children) gather(child, notes, others);
      break;
    default:
      node satisfies never;
  }
}

function plainOf(text: Inline): string {
  if (typeof text === 'string') return text;
  return text
    .map((span) => {
      if (typeof span === 'string') return span;
      return 'strong' in span ? span.strong : span.text;
    })
    .join('');
}
