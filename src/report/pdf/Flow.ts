import type PDFDocument from 'pdfkit';
import type { StructureElement, StructureOptions } from 'pdfkit';
import type { ReportWords, Span } from '#domain/report/ReportTree.ts';
import type { Faces } from './Faces.ts';
import { fillOperator } from './fillOperator.ts';
import { layoutText, type Measure, type TextBlock, widthOf } from './layoutText.ts';
import { lineRuns } from './lineRuns.ts';
import { PlainWriter } from './PlainWriter.ts';
import { type FaceName, PAGE, type TextStyle } from './theme.ts';

/** A heading that contents and bookmarks point at; `page` counts from 0, `top` is in points from the top. */
export interface Landmark {
  level: number;
  text: string;
  minor: boolean;
  destination: string;
  page: number;
  top: number;
}

/** Type of this size and over, in points, is for titles. */
const DISPLAY = 20;
/** Emoji made of several characters: with a skin tone, a joiner, a variant or two letters of a flag. */
const COMPOSED = /[\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}]|\u200d|\ufe0f/u;

/**
 * The pen: it knows where on which page it is and where in the tag tree. Blocks ask it for room, draw, and move `y`.
 * Everything drawn is either tagged content or an artifact; pdfkit is touched nowhere else but in the small drawing
 * files of this folder.
 */
export class Flow {
  readonly pdf: PDFDocument;
  readonly faces: Faces;
  readonly words: ReportWords;
  readonly landmarks: Landmark[] = [];
  /** Captions are numbered through the whole report. */
  tables = 0;
  figures = 0;
  y = 0;
  /** Where the column ends on this page; the cover uses all of its page. */
  bottom: number = PAGE.height - PAGE.bottom;
  readonly #parents: StructureElement[];
  readonly #typeScale: number;
  /** What was broken into lines before: heights are asked for again and again before anything is drawn. */
  readonly #writers = new Map<FaceName, PlainWriter>();
  readonly #laid = new Map<TextStyle, Map<number, Map<string, TextBlock>>>();

  /** `typeScale`: how much larger than usual running text is set; headings are large as they are. */
  constructor(pdf: PDFDocument, faces: Faces, words: ReportWords, typeScale = 1) {
    this.#typeScale = typeScale;
    this.pdf = pdf;
    this.faces = faces;
    this.words = words;
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    this.#parents = [root];
  }

  /** The width of a text in points, so that layout need not know pdfkit. */
  readonly measure: Measure = (text, face, size) => {
    if (text === '') return 0;
    const plain = this.faces.letters(face)?.width(text) ?? -1;
    return plain >= 0 ? (plain * size) / 1000 : this.pdf.font(face).fontSize(size).widthOfString(text);
  };

  get root(): StructureElement {
    const root = this.#parents[0];
    if (!root) throw new Error('the tag tree has lost its root');
    return root;
  }

  /** The index of the page the pen is on, while nothing has switched to an earlier one. */
  get page(): number {
    return this.pdf.bufferedPageRange().count - 1;
  }

  /** The height of the column of text on a whole page. */
  get pageRoom(): number {
    return PAGE.height - PAGE.bottom - PAGE.top;
  }

  get atTop(): boolean {
    return this.y <= PAGE.top + 0.01;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = PAGE.top;
    this.bottom = PAGE.height - PAGE.bottom;
  }

  /** Goes to a new page when `height` does not fit on this one; what is taller than a page stays. */
  ensure(height: number): void {
    if (height > this.room + 0.01 && !this.atTop) this.newPage();
  }

  /** Opens a node of the tag tree around what `fill` draws. */
  group(type: string, options: StructureOptions, fill: (element: StructureElement) => void): void {
    const element = this.element(type, options);
    this.#parents.push(element);
    fill(element);
    this.#parents.pop();
    element.end();
  }

  /** A new node under the open one; the caller adds content and ends it. */
  element(type: string, options: StructureOptions = {}): StructureElement {
    const element = this.pdf.struct(type, options);
    this.#parents.at(-1)?.add(element);
    return element;
  }

  /** Draws what belongs to a node of the tag tree. */
  content(type: string, element: StructureElement, draw: () => void): void {
    const content = this.pdf.markStructureContent(type);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** Draws what only decorates or repeats, so that a screen reader passes over it. */
  artifact(draw: () => void, kind: 'Layout' | 'Pagination' = 'Layout', attached?: 'Top' | 'Bottom'): void {
    this.pdf.markContent('Artifact', { type: kind, ...(attached && { attached: [attached] }) });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Breaks plain or running text into lines of `width` points. */
  layout(text: string | readonly Span[], style: TextStyle, width: number): TextBlock {
    if (typeof text !== 'string') return this.#layout(text, style, width);
    const byWidth = gotten(this.#laid, style, () => new Map<number, Map<string, TextBlock>>());
    const byText = gotten(byWidth, width, () => new Map<string, TextBlock>());
    return gotten(byText, text, () => this.#layout(text, style, width));
  }

  #layout(text: string | readonly Span[], style: TextStyle, width: number): TextBlock {
    const spans = typeof text === 'string' ? [text] : text;
    const pieces = spans.map((span) => {
      if (typeof span === 'string') return { text: span, face: style.face };
      if ('strong' in span) return { text: span.strong, face: 'bold' as const };
      return { text: span.text, face: style.face };
    });
    const isRunning = style.size < DISPLAY;
    const scaled =
      isRunning && this.#typeScale !== 1 ? { ...style, size: style.size * this.#typeScale } : style;
    return layoutText(this.faces, this.measure, pieces, scaled, width);
  }

  /** Fills a rectangle, untagged; measures in points, the colour as `#rrggbb`. */
  fillRect(x: number, y: number, width: number, height: number, colour: string): void {
    const box = [x, y, width, height].map((each) => Math.round(each * 1000) / 1000).join(' ');
    this.pdf.addContent(`${fillOperator(colour)} ${box} re f`);
  }

  /** The width of the first line of a block, in points. */
  widthOf(block: TextBlock): number {
    return widthOf(block.lines[0]?.clusters ?? [], this.measure, block.style.size);
  }

  /** Puts lines on the page as they are, untagged: call it inside `content` or `artifact`. */
  drawLines(block: TextBlock, from: number, to: number, x: number, y: number, width: number): void {
    const { style } = block;
    this.pdf.addContent(fillOperator(style.colour));
    let plain = '';
    const flush = () => {
      if (plain !== '') this.pdf.addContent(`${plain} ET`);
      plain = '';
    };
    for (let index = from; index < to; index += 1) {
      const line = block.lines[index];
      if (!line) continue;
      const baseline = this.baseline(block, y, index - from);
      const [only, ...more] = line.clusters;
      const writer = only && more.length === 0 ? this.#writerFor(only.text, only.face) : null;
      if (only && writer) {
        if (plain === '') plain = `BT ${writer.choose(style.size)}`;
        plain += ` ${writer.show(only.text, x, baseline)}`;
        continue;
      }
      // in the order of the lines: who hears the text hears it as it lies in the file
      flush();
      for (const run of lineRuns(line, x, width, style.size, this.measure)) {
        this.drawRun(run.text, run.face, style.size, run.x, baseline);
      }
    }
    flush();
  }

  /** What writes a text of plain letters, or null when it holds anything else. */
  #writerFor(text: string, face: FaceName): PlainWriter | null {
    const letters = this.faces.letters(face);
    if (!letters || letters.width(text) < 0) return null;
    return gotten(
      this.#writers,
      face,
      () => new PlainWriter(this.pdf, face, this.faces.fonts[face], letters),
    );
  }

  /** The baseline of the n-th line of a block whose top is at `y`: letters stand in the middle of their leading. */
  baseline(block: TextBlock, y: number, index: number): number {
    const { style } = block;
    const slack = block.lineHeight - style.size * 1.2;
    return y + index * block.lineHeight + slack / 2 + style.size * 0.95;
  }

  drawRun(text: string, face: FaceName, size: number, x: number, baseline: number): void {
    if (text === '') return;
    const writer = this.#writerFor(text, face);
    if (writer) {
      this.pdf.addContent(`BT ${writer.choose(size)} ${writer.show(text, x, baseline)} ET`);
      return;
    }
    // the one-coloured font shows 👍 and 👍🏽 by one glyph, so the glyph cannot tell which of them was written
    const ambiguous = face === 'emoji' && COMPOSED.test(text);
    if (ambiguous) this.pdf.markContent('Span', { actual: text });
    this.pdf.font(face).fontSize(size).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (ambiguous) this.pdf.endMarkedContent();
  }
}

/** What a map has for a key, made and kept when it has nothing yet. */
function gotten<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
