import type { StructureElement } from 'pdfkit';
import type { TableNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import { filled } from '../filled.ts';
import { flowText } from '../flowText.ts';
import type { TextBlock } from '../layoutText.ts';
import { COLUMN, INK, PAGE, PLASTER, RULE, STYLES } from '../theme.ts';
import { type Column, columnsOf, PAD } from './tableColumns.ts';

/** A table that takes less of a page than this is not cut in two. */
const WHOLE = 0.45;

/** Caption, head and the first row stand together, and a short table stands whole. */
export function tableStartHeight(flow: Flow, node: TableNode): number {
  const columns = columnsOf(flow, node);
  const head = rowHeight(layoutRow(flow, node.head, columns, () => true));
  const [first] = node.rows;
  const row = first ? rowHeight(layoutRow(flow, first, columns, () => false)) : 0;
  return Math.max(30 + head + Math.min(row, 120), wholeHeight(flow, node, columns, head));
}

/**
 * Draws a table of which the head returns on every page. A row that is higher than what is left moves to the next
 * page; one that is higher than a page is split between lines.
 */
export function renderTable(flow: Flow, node: TableNode): void {
  const columns = columnsOf(flow, node);
  const head = layoutRow(flow, node.head, columns, () => true);
  const headHeight = rowHeight(head);
  flow.ensure(tableStartHeight(flow, node));
  flow.tables += 1;
  flow.group('Table', {}, () => {
    const caption = `${filled(flow.words.table, { n: flow.tables })}. ${node.caption}`;
    flowText(flow, caption, { type: 'Caption', x: PAGE.left, width: COLUMN, style: STYLES.caption });
    flow.y += 4;
    flow.group('THead', {}, () => {
      flow.group('TR', {}, () => {
        const cells = head.map(() => flow.element('TH', { scope: 'Column' }));
        drawHead(flow, columns, headHeight);
        drawCells(flow, columns, head, cells, 'TH');
        for (const cell of cells) cell.end();
      });
    });
    flow.y += headHeight;
    if (node.rows.length === 0) return;
    flow.group('TBody', {}, () => {
      for (const texts of node.rows) {
        const row = layoutRow(flow, texts, columns, (index) => index === 0 && node.rowHeaders === true);
        flowRow(flow, node, columns, row, () => repeatHead(flow, columns, head, headHeight));
      }
    });
  });
  flow.y += 14;
}

/** The height of all of a short table with its caption; nothing for a long one. */
function wholeHeight(flow: Flow, node: TableNode, columns: readonly Column[], head: number): number {
  let height = 30 + head;
  for (const [at, texts] of node.rows.entries()) {
    if (at >= 12) return 0;
    height += rowHeight(layoutRow(flow, texts, columns, (index) => index === 0 && node.rowHeaders === true));
    if (height > flow.pageRoom * WHOLE) return 0;
  }
  return height;
}

function layoutRow(
  flow: Flow,
  texts: readonly string[],
  columns: readonly Column[],
  isHeader: (index: number) => boolean,
): TextBlock[] {
  return columns.map((column, index) =>
    flow.layout(
      texts[index] ?? '',
      isHeader(index) ? STYLES.headCell : STYLES.cell,
      column.width - 2 * PAD.x,
    ),
  );
}

function rowHeight(row: readonly TextBlock[]): number {
  return Math.max(STYLES.cell.size * STYLES.cell.leading, ...row.map((cell) => cell.height)) + 2 * PAD.y;
}

function flowRow(
  flow: Flow,
  node: TableNode,
  columns: readonly Column[],
  row: readonly TextBlock[],
  repeat: () => void,
): void {
  const height = rowHeight(row);
  const headHeight = rowHeight(row.slice(0, 0));
  const turn = () => {
    flow.newPage();
    repeat();
  };
  const wholePage = flow.pageRoom - 2 * headHeight;
  if (height > flow.room && (height <= wholePage || flow.room < 80)) turn();
  flow.group('TR', {}, () => {
    const cells = row.map((block, index) => {
      const actual = block.mixed ? { actual: block.plain } : {};
      const header = index === 0 && node.rowHeaders === true;
      return flow.element(header ? 'TH' : 'TD', { ...actual, ...(header && { scope: 'Row' as const }) });
    });
    const lineHeight = row[0]?.lineHeight ?? 14;
    const lines = Math.max(1, ...row.map((cell) => cell.lines.length));
    let from = 0;
    while (from < lines) {
      const room = Math.max(1, Math.floor((flow.room - 2 * PAD.y + 0.01) / lineHeight));
      const to = Math.min(lines, from + room);
      drawRowPart(flow, columns, row, cells, node.rowHeaders === true, from, to);
      flow.y += (to - from) * lineHeight + 2 * PAD.y;
      from = to;
      if (from < lines) turn();
    }
    flow.artifact(() => {
      flow.pdf
        .moveTo(PAGE.left, flow.y)
        .lineTo(PAGE.left + COLUMN, flow.y)
        .lineWidth(0.6)
        .stroke(RULE);
    });
    for (const cell of cells) cell.end();
  });
}

function drawRowPart(
  flow: Flow,
  columns: readonly Column[],
  row: readonly TextBlock[],
  cells: readonly StructureElement[],
  rowHeaders: boolean,
  from: number,
  to: number,
): void {
  row.forEach((block, index) => {
    const cell = cells[index];
    const column = columns[index];
    const end = Math.min(to, block.lines.length);
    if (!cell || !column || end <= from) return;
    flow.content(index === 0 && rowHeaders ? 'TH' : 'TD', cell, () =>
      drawCell(flow, column, block, from, end),
    );
  });
}

function drawHead(flow: Flow, columns: readonly Column[], height: number): void {
  flow.artifact(() => {
    flow.pdf.rect(columns[0]?.x ?? PAGE.left, flow.y, COLUMN, height).fill(PLASTER);
    const y = flow.y + height;
    flow.pdf
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.left + COLUMN, y)
      .lineWidth(1)
      .stroke(INK);
  });
}

function drawCells(
  flow: Flow,
  columns: readonly Column[],
  row: readonly TextBlock[],
  cells: readonly StructureElement[],
  type: string,
): void {
  row.forEach((block, index) => {
    const cell = cells[index];
    if (cell && block.lines.length > 0) {
      flow.content(type, cell, () => drawCell(flow, columns[index], block));
    }
  });
}

/** Draws some lines of a cell at the pen; numbers stand right, so that they can be compared. */
function drawCell(
  flow: Flow,
  column: Column | undefined,
  block: TextBlock,
  from = 0,
  to = block.lines.length,
): void {
  if (!column) return;
  const width = column.width - 2 * PAD.x;
  const left = column.x + PAD.x;
  const top = flow.y + PAD.y;
  if (!column.numeric) {
    flow.drawLines(block, from, to, left, top, width);
    return;
  }
  for (let index = from; index < to; index += 1) {
    const line = block.lines[index];
    if (!line) continue;
    const text = line.clusters.map((cluster) => cluster.text).join('');
    const slack = Math.max(0, width - flow.measure(text.trimEnd(), block.style.face, block.style.size));
    flow.drawLines(block, index, index + 1, left + slack, top + (index - from) * block.lineHeight, width);
  }
}

/** The head again on a next page; a repetition, so not read a second time. */
function repeatHead(
  flow: Flow,
  columns: readonly Column[],
  head: readonly TextBlock[],
  height: number,
): void {
  drawHead(flow, columns, height);
  flow.artifact(() => {
    head.forEach((block, index) => {
      drawCell(flow, columns[index], block);
    });
  }, 'Pagination');
  flow.y += height;
}
