import type { StructureElement } from 'pdfkit';
import type { NotesNode, ReportNode } from '#domain/report/ReportTree.ts';
import type { Flow } from '../Flow.ts';
import type { TextBlock } from '../layoutText.ts';
import { COLUMN, PAGE, STYLES, type TextStyle, TIMBER } from '../theme.ts';
import { inColumns, type Piece, type Spot } from './columns.ts';
import { HEADING_TAGS, landmark } from './heading.ts';
import { drawMark } from './marks.ts';
import { noteItem, noteWords } from './noteCard.ts';

const GUTTER = 20;
const WIDTH = (COLUMN - GUTTER) / 2;
/** Notes stand in from their group's name, which has its mark there. */
const INDENT = 11;
const AFTER = 10;

const HEADINGS = {
  1: { style: STYLES.h2, before: 14, after: 3 },
  2: { style: STYLES.denseHeading, before: 14, after: 2 },
  3: { style: STYLES.denseTitle, before: 7, after: 1 },
} as const;

/** A piece with its lines and how it gets into the tag tree: drawn in one or more parts. */
interface Setting extends Piece {
  block: TextBlock;
  draw: (flow: Flow, parts: readonly Spot[], at: PlaceOf) => void;
}

/** Nodes that make one node in the tag tree: a list, or a text of its own. */
interface Batch {
  isList: boolean;
  settings: Setting[];
}

/** Turns to the page of a spot and gives its left edge. */
type PlaceOf = (spot: Spot) => number;

/** Can it stand in columns? What cannot (tables, drawings) is set over the full width between them. */
export function isColumnar(node: ReportNode): boolean {
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'notes';
}

/** Its first heading with what that leads to, or the first notes. */
export function denseStartHeight(flow: Flow, nodes: readonly ReportNode[]): number {
  let height = 0;
  for (const { lines, lineHeight, before, after, leads } of batchesOf(flow, nodes.slice(0, 5)).flatMap(
    ({ settings }) => settings,
  )) {
    height += before + Math.min(lines, leads ? lines : 2) * lineHeight + after;
    if (!leads) break;
  }
  return height;
}

/**
 * Draws headings, questions and the notes of many groups small, in two columns as in a newspaper, over as many pages as
 * they need. In the tags each group is a list of its own, in reading order.
 */
export function renderDense(flow: Flow, nodes: readonly ReportNode[]): void {
  const batches = batchesOf(flow, nodes);
  if (batches.length === 0) return;
  flow.ensure(denseStartHeight(flow, nodes));
  const settings = batches.flatMap((batch) => batch.settings);
  const { spots, end } = inColumns(settings, {
    count: 2,
    first: flow.y,
    top: PAGE.top,
    bottom: flow.bottom,
  });
  const parts: Spot[][] = settings.map(() => []);
  for (const spot of spots) parts[spot.piece]?.push(spot);
  let page = 0;
  const place: PlaceOf = (spot) => {
    for (; page < spot.page; page += 1) flow.newPage();
    return PAGE.left + spot.column * (WIDTH + GUTTER);
  };
  let at = 0;
  for (const { isList, settings: own } of batches) {
    const drawAll = () => {
      for (const setting of own) {
        setting.draw(flow, parts[at] ?? [], place);
        at += 1;
      }
    };
    if (isList) flow.group('L', {}, drawAll);
    else drawAll();
  }
  flow.y = end + AFTER;
}

function batchesOf(flow: Flow, nodes: readonly ReportNode[]): Batch[] {
  return nodes.flatMap((node): Batch[] => {
    if (node.type === 'notes') return notesBatch(flow, node);
    if (node.type === 'heading') {
      const look = HEADINGS[node.level];
      const block = flow.layout(node.text, look.style, WIDTH);
      const draw = textDrawer(block, HEADING_TAGS[node.level], 0, (top) => landmark(flow, node, top));
      return textBatch(block, { ...look, leads: true, draw });
    }
    if (node.type !== 'paragraph') return [];
    const isQuestion = node.style === 'question';
    const style: TextStyle = isQuestion ? STYLES.denseTitle : STYLES.small;
    const indent = isQuestion ? 9 : 0;
    const block = flow.layout(node.text, style, WIDTH - indent);
    const draw = textDrawer(block, 'P', indent);
    return textBatch(block, { before: 2, after: 2, leads: true, draw });
  });
}

function textBatch(
  block: TextBlock,
  { before, after, leads, draw }: Pick<Setting, 'before' | 'after' | 'leads' | 'draw'>,
): Batch[] {
  const lines = block.lines.length;
  if (lines === 0) return [];
  const { lineHeight } = block;
  return [{ isList: false, settings: [{ block, lines, lineHeight, before, after, leads, draw }] }];
}

/** Draws a heading or a paragraph; a question has a bar before it, as it has elsewhere. */
function textDrawer(
  block: TextBlock,
  type: string,
  indent: number,
  arrive: (top: number) => void = () => {},
): Setting['draw'] {
  return (flow, parts, place) => {
    const element = flow.element(type, block.mixed ? { actual: block.plain } : {});
    for (const spot of parts) {
      const x = place(spot);
      if (spot.from === 0) arrive(spot.y);
      if (indent > 0) {
        const height = (spot.to - spot.from) * block.lineHeight;
        flow.artifact(() => flow.pdf.rect(x, spot.y + 1, 2, height - 2).fill(TIMBER));
      }
      drawPart(flow, type, element, block, spot, x + indent);
    }
    element.end();
  };
}

function drawPart(
  flow: Flow,
  type: string,
  element: StructureElement,
  block: TextBlock,
  { from, to, y }: Spot,
  x: number,
): void {
  flow.content(type, element, () => flow.drawLines(block, from, to, x, y, WIDTH));
}

/** A dash in the colour of the group; at the head of a column its mark, so that colour never tells it alone. */
function drawBullet(flow: Flow, { mark }: NotesNode, block: TextBlock, spot: Spot, x: number): void {
  const middle = spot.y + block.lineHeight * 0.52;
  if (spot.heads) drawMark(flow, mark, x + 4, middle, 3);
  else flow.fillRect(x + 2.5, middle - 0.7, 4, 1.4, mark.colour);
}

/** The name of a group and its notes; nothing where no note has anything to show. */
function notesBatch(flow: Flow, node: NotesNode): Batch[] {
  const notes = node.items.flatMap((note): Setting[] => {
    const block = flow.layout(noteWords(flow, note), STYLES.dense, WIDTH - INDENT);
    if (block.lines.length === 0) return [];
    return [
      {
        block,
        lines: block.lines.length,
        lineHeight: block.lineHeight,
        before: 0,
        after: 2.2,
        leads: false,
        draw: (pen, parts, place) =>
          noteItem(pen, note, block, (body) => {
            for (const spot of parts) {
              const x = place(spot);
              if (spot.from === 0) pen.artifact(() => drawBullet(pen, node, block, spot, x));
              body(spot.from, spot.to, x + INDENT, spot.y, WIDTH - INDENT);
            }
          }),
      },
    ];
  });
  if (notes.length === 0) return [];
  const block = flow.layout(node.label, STYLES.denseLabel, WIDTH - INDENT);
  const label: Setting = {
    block,
    lines: block.lines.length,
    lineHeight: block.lineHeight,
    before: 4,
    after: 1,
    leads: true,
    draw: (pen, parts, place) => {
      const element = pen.element('Caption', block.mixed ? { actual: block.plain } : {});
      for (const spot of parts) {
        const x = place(spot);
        pen.artifact(() => drawMark(pen, node.mark, x + 4, spot.y + block.lineHeight / 2, 3.8));
        drawPart(pen, 'Caption', element, block, spot, x + INDENT);
      }
      element.end();
    },
  };
  return [{ isList: true, settings: block.lines.length > 0 ? [label, ...notes] : notes }];
}
