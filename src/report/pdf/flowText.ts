import type { StructureElement, StructureOptions } from 'pdfkit';
import type { Inline, Span } from '#domain/report/ReportTree.ts';
import type { Flow } from './Flow.ts';
import type { TextBlock } from './layoutText.ts';
import { lineRuns, type Run } from './lineRuns.ts';
import { LINK, type TextStyle } from './theme.ts';

/** Where and as what a text is set. */
export interface TextPlace {
  type: string;
  x: number;
  width: number;
  style: TextStyle;
  struct?: StructureOptions;
  /** Lines that must stay together at a page end; two unless said otherwise. */
  together?: number;
  linkColour?: string;
}

/** Sets a text at the pen, over as many pages as it needs, as one node of the tag tree. Empty text sets nothing. */
export function flowText(flow: Flow, text: Inline, place: TextPlace): void {
  const block = flow.layout(text, place.style, place.width);
  if (block.lines.length > 0) flowBlock(flow, block, text, place);
}

/** The same for a text that was broken into lines before. */
export function flowBlock(flow: Flow, block: TextBlock, text: Inline, place: TextPlace): void {
  const spans = typeof text === 'string' ? [text] : text;
  const running = spans.some((span) => typeof span !== 'string');
  const actual = block.mixed && !running ? { actual: block.plain } : {};
  const element = flow.element(place.type, { ...place.struct, ...actual });
  const together = Math.min(place.together ?? 2, block.lines.length);
  let from = 0;
  while (from < block.lines.length) {
    const left = block.lines.length - from;
    let fit = Math.min(left, Math.floor((flow.room + 0.01) / block.lineHeight));
    // never a single line alone at the foot of a page or the head of the next
    if (fit < left && left - fit < 2) fit -= 1;
    if (fit < Math.min(together, left) && !flow.atTop) {
      flow.newPage();
      continue;
    }
    fit = Math.max(1, fit);
    drawFragment(flow, element, block, spans, from, from + fit, place);
    flow.y += fit * block.lineHeight;
    from += fit;
  }
  element.end();
}

interface PlacedRun extends Run {
  baseline: number;
  top: number;
}

/** Draws some lines of a block on this page: plain parts belong to the element itself, links and marks to children. */
function drawFragment(
  flow: Flow,
  element: StructureElement,
  block: TextBlock,
  spans: readonly Span[],
  from: number,
  to: number,
  place: TextPlace,
): void {
  const running = spans.length > 1;
  const runs: PlacedRun[] = [];
  for (let index = from; index < to; index += 1) {
    const line = block.lines[index];
    if (!line) continue;
    const top = flow.y + (index - from) * block.lineHeight;
    const baseline = flow.baseline(block, flow.y, index - from);
    for (const run of lineRuns(line, place.x, place.width, block.style.size, flow.measure)) {
      runs.push({ ...run, baseline, top });
    }
  }
  for (const stretch of byPart(runs)) {
    const span = spans[stretch[0]?.part ?? 0];
    if (span !== undefined && typeof span !== 'string' && 'link' in span) {
      drawLink(flow, element, stretch, span, block, place);
    } else {
      drawStretch(
        flow,
        element,
        place.type,
        stretch,
        block.style,
        place.style.colour,
        block.mixed && running,
      );
    }
  }
}

function byPart(runs: readonly PlacedRun[]): PlacedRun[][] {
  const stretches: PlacedRun[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (last?.[0]?.part === run.part) last.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

function drawStretch(
  flow: Flow,
  element: StructureElement,
  type: string,
  runs: readonly PlacedRun[],
  style: TextStyle,
  colour: string,
  inOrder = false,
): void {
  flow.content(type, element, () => {
    // glyphs of right-to-left text lie in another order than its letters; say what they spell
    if (inOrder) flow.pdf.markContent('Span', { actual: runs.map((run) => run.text).join('') });
    flow.pdf.fillColor(colour);
    for (const run of runs) flow.drawRun(run.text, run.face, style.size, run.x, run.baseline);
    if (inOrder) flow.pdf.endMarkedContent();
  });
}

/**
 * A link that may run over several lines has one rectangle per line. It is ended on its own page, because pdfkit
 * notes down the page of a link at that moment; the rest of it on the next page is a link of its own.
 */
function drawLink(
  flow: Flow,
  parent: StructureElement,
  runs: readonly PlacedRun[],
  span: { link: string; text: string },
  block: TextBlock,
  { linkColour = LINK }: TextPlace,
): void {
  const { style } = block;
  const label = flow.faces.plain(span.text);
  const link = flow.pdf.struct('Link', block.mixed ? { actual: label } : {});
  parent.add(link);
  drawStretch(flow, link, 'Link', runs, style, linkColour);
  for (const line of byLine(runs)) {
    const x = Math.min(...line.map((run) => run.x));
    const right = Math.max(...line.map((run) => run.x + run.width));
    const first = line[0];
    if (!first) continue;
    flow.artifact(() => {
      const y = first.baseline + style.size * 0.16;
      flow.pdf.moveTo(x, y).lineTo(right, y).lineWidth(0.5).stroke(linkColour);
    });
    flow.pdf.link(x, first.top, right - x, block.lineHeight, encodeLink(span.link), {
      structParent: link,
      Contents: new String(label),
    });
  }
  link.end();
}

function byLine(runs: readonly PlacedRun[]): PlacedRun[][] {
  const lines = new Map<number, PlacedRun[]>();
  for (const run of runs) lines.set(run.top, [...(lines.get(run.top) ?? []), run]);
  return [...lines.values()];
}

/** A PDF link holds 7-bit ASCII; letters outside it are percent-encoded, as a browser would do. */
function encodeLink(url: string): string {
  return url.replace(/\p{Cs}/gu, '').replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
}
