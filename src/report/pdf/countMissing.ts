import type { Inline, ReportNode, ReportTree } from '#domain/report/ReportTree.ts';
import type { Faces } from './Faces.ts';

/**
 * How many characters of a report no font can show. Counted over the texts themselves and not while drawing: a text is
 * measured more than once, and titles return in the contents and at the head of every page.
 */
export function countMissing(tree: ReportTree, faces: Faces): number {
  const texts = [tree.title, tree.subtitle, tree.organisation, tree.date];
  texts.push(...tree.cover.credits.map(plainOf), ...tree.blocks.flatMap(textsOf));
  return texts.reduce((sum, text) => sum + faces.missingIn(text), 0);
}

function textsOf(node: ReportNode): string[] {
  switch (node.type) {
    case 'heading':
      return [node.text];
    case 'paragraph':
      return [plainOf(node.text)];
    case 'list':
      return node.items.map(plainOf);
    case 'notes':
      return [node.label, node.facts ?? '', ...node.items.map((item) => item.text)];
    case 'sides':
      return node.sides.flatMap(textsOf);
    case 'table':
      return [node.caption, ...node.head, ...node.rows.flat()];
    case 'figure':
      return [node.caption ?? ''];
    case 'pageBreak':
      return [];
    case 'section':
      return node.children.flatMap(textsOf);
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
