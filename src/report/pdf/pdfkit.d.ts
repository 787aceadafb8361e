/**
 * The part of pdfkit 0.20 that the renderer uses. pdfkit ships no types, and those of DefinitelyTyped pull all of
 * Node's globals into browser code and know bookmarks, links and structure only in part.
 */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  /** A node of the tag tree. It is written out once it is ended and hangs in the tree; never attached, `end` hangs. */
  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }

  /** A stretch of page content that belongs to one node of the tag tree. */
  export interface StructureContent {
    push(content: StructureContent): void;
  }

  export interface StructureOptions {
    title?: string;
    lang?: string;
    alt?: string;
    actual?: string;
    bbox?: readonly [number, number, number, number];
    placement?: string;
    scope?: 'Column' | 'Row' | 'Both';
  }

  /** A font as one document holds it: with the letters that are used in it. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly scale: number;
    readonly subset: { includeGlyph(id: number): number };
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    ref(): unknown;
  }

  /** An object of the file with a stream; what is written is kept until it is ended, and then compressed as one. */
  export interface StreamObject {
    write(chunk: string | Uint8Array): void;
    finalize(): void;
  }

  export interface Gradient {
    stop(at: number, colour: string, opacity?: number): this;
  }

  export interface Outline {
    addItem(
      title: string,
      options: {
        pageNumber: number;
        top: number;
        left: number;
        fit: boolean;
        zoom: number;
        expanded: boolean;
      },
    ): Outline;
  }

  export interface LinkOptions {
    structParent: StructureElement;
    /** A `String` object: pdfkit writes a primitive string as a PDF name. */
    // biome-ignore lint/complexity/noBannedTypes: pdfkit tells strings from names by this very type
    Contents: String;
  }

  export interface DocumentOptions {
    size: [number, number];
    margin: number;
    pdfVersion: '1.7';
    subset: 'PDF/A-2a';
    tagged: boolean;
    displayTitle: boolean;
    lang: string;
    bufferPages: boolean;
    autoFirstPage: boolean;
    font: null;
    info: DocumentInfo;
  }

  export interface DocumentInfo {
    Title: string;
    Author: string;
    Subject: string;
    Creator: string;
    Producer: string;
    CreationDate?: Date;
  }

  class PDFDocument {
    constructor(options: DocumentOptions);
    info: DocumentInfo;
    readonly outline: Outline;
    readonly page: {
      width: number;
      height: number;
      readonly content: StreamObject;
      readonly fonts: Record<string, unknown>;
      ext_gstates: Record<string, { Type: 'ExtGState'; BM: 'Multiply' | 'Screen' | 'ColorDodge' }>;
    };

    end(): void;
    /** Where in the file the next byte comes. */
    _offset: number;
    /** Writes a line of text, each character a byte, or bytes as they are. */
    _write(data: string | Uint8Array): void;
    /** Hands over finished bytes, and null at the end of the file. */
    push(bytes: Uint8Array | null): boolean;

    addPage(): this;
    switchToPage(index: number): unknown;
    bufferedPageRange(): { start: number; count: number };
    appendXML(xml: string): void;
    /** Writes `info` into the XMP packet; called once by `end`. */
    _addInfo(): void;

    registerFont(name: string, font: Font): this;
    font(name: string): this;
    readonly _font: EmbeddedFont;
    fontSize(size: number): this;
    widthOfString(text: string, options?: { characterSpacing?: number }): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { lineBreak: false; baseline: 'alphabetic'; characterSpacing?: number },
    ): this;

    markContent(
      tag: 'Artifact' | 'Span',
      options?: { type?: string; attached?: string[]; actual?: string; lang?: string },
    ): this;
    markStructureContent(tag: string): StructureContent;
    endMarkedContent(): this;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;

    link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): this;
    addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    linearGradient(x1: number, y1: number, x2: number, y2: number): Gradient;
    radialGradient(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number): Gradient;
    addContent(operators: string): this;
    path(data: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    clip(): this;
    fillColor(colour: string): this;
    opacity(value: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round' | 'butt'): this;
    lineJoin(join: 'round' | 'miter'): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fill(colour: string | Gradient, rule?: 'even-odd'): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string | Gradient, stroke: string): this;
  }

  // biome-ignore lint/style/noDefaultExport: this is how pdfkit exports it
  export default PDFDocument;
}

declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly ascent: number;
    readonly descent: number;
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string): {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
    };
  }
  export function create(bytes: Uint8Array): Font;
}

declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
  // biome-ignore lint/style/noDefaultExport: this is how linebreak exports it
  export default LineBreaker;
}
