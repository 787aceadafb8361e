import type { Inline, NotesNode, ReportNode, ReportTree } from '#domain/report/ReportTree.ts';
import { soundText } from '../office/xmlText.ts';

/** Renders a report as Markdown (CommonMark with tables), as plain as can be: what people wrote is never markup. */
export function renderMarkdown(tree: ReportTree): string {
  const facts = [tree.organisation, tree.date].filter((fact) => fact.trim() !== '').join(', ');
  const counts = { tables: 0, figures: 0 };
  return `${[
    `# ${line(tree.title)}`,
    line(tree.subtitle),
    `**${line(facts)}**`,
    `> ${line(tree.cover.alt)}`,
    ...blocks(tree, tree.blocks, counts),
  ].join('\n\n')}\n`;
}

interface Counts {
  tables: number;
  figures: number;
}

function blocks(tree: ReportTree, nodes: readonly ReportNode[], counts: Counts): string[] {
  return nodes.flatMap((node) => block(tree, node, counts));
}

function block(tree: ReportTree, node: ReportNode, counts: Counts): string[] {
  switch (node.type) {
    case 'section':
      return blocks(tree, node.children, counts);
    case 'heading':
      return [`${'#'.repeat(node.level + 1)} ${line(node.text)}`];
    case 'paragraph':
      return [node.style === 'question' ? `**${inline(node.text).trim()}**` : inline(node.text)];
    case 'list':
      return [
        node.items.map((item, at) => `${node.ordered ? `${at + 1}.` : '-'} ${inline(item)}`).join('\n'),
      ];
    case 'notes':
      return notes(tree, node);
    case 'sides':
      return node.sides.flatMap((side) => notes(tree, side));
    case 'table': {
      counts.tables += 1;
      const row = (cells: readonly string[]) => `| ${cells.map(line).join(' | ')} |`;
      return [
        `*${tree.words.table.replace('{n}', String(counts.tables))}: ${line(node.caption)}*`,
        [row(node.head), `|${node.head.map(() => ' --- |').join('')}`, ...node.rows.map(row)].join('\n'),
      ];
    }
    case 'figure': {
      counts.figures += 1;
      const caption = node.caption === undefined ? '' : `: ${line(node.caption)}`;
      return [
        `*${tree.words.figure.replace('{n}', String(counts.figures))}${caption}*`,
        `> ${line(node.alt)}`,
      ];
    }
    case 'pageBreak':
      return [];
  }
}

function notes(tree: ReportTree, { label, facts, items }: NotesNode): string[] {
  const list = items.map(
    ({ text, late }) => `- ${lines(text, '\\\n  ')}${late ? ` (${line(tree.words.late)})` : ''}`,
  );
  return [
    `**${line(label)}**`,
    ...(facts === undefined ? [] : [line(facts)]),
    ...(list.length === 0 ? [] : [list.join('\n')]),
  ];
}

function inline(text: Inline): string {
  if (typeof text === 'string') return lines(text, '\\\n');
  return text
    .map((span) => {
      if (typeof span === 'string') return lines(span, '\\\n');
      if ('strong' in span) return `**${line(span.strong)}**`;
      return /^(https?:\/\/|mailto:)/i.test(span.link)
        ? `[${line(span.text)}](<${encodeURI(decodeSafely(span.link)).replace(/[<>]/g, encodeURIComponent)}>)`
        : line(span.text);
    })
    .join('');
}

function decodeSafely(url: string): string {
  // Half a character cannot be written in an address at all.
  const sound = soundText(url).replaceAll('\uFFFD', '');
  try {
    return decodeURI(sound);
  } catch {
    return sound;
  }
}

/** A text on one line, as no cell or heading can have more. */
function line(text: string): string {
  return lines(text, ' ');
}

/** Escaped: whatever CommonMark or HTML would take for markup, anywhere or at the start of a line. */
function lines(text: string, between: string): string {
  return soundText(text)
    .split('\n')
    .map((each) =>
      each
        .trim()
        .replace(/[\\`*_[\]<>|~&#$^]/g, '\\$&')
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2'),
    )
    .filter((each, _at, all) => each !== '' || all.length === 1)
    .join(between);
}
