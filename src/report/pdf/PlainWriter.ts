import type { Font } from 'fontkit';
import type PDFDocument from 'pdfkit';
import type { EmbeddedFont } from 'pdfkit';
import type { PlainLetters } from './PlainLetters.ts';

/**
 * Writes plain letters of one font into the pages of one document, as the operators of PDF. pdfkit shapes every word
 * and makes objects of every letter; here a letter is a table look-up.
 */
export class PlainWriter {
  readonly #pdf: PDFDocument;
  readonly #font: Font;
  readonly #letters: PlainLetters;
  readonly #embedded: EmbeddedFont;
  readonly #hex: string[] = [];

  constructor(pdf: PDFDocument, name: string, font: Font, letters: PlainLetters) {
    this.#pdf = pdf;
    this.#font = font;
    this.#letters = letters;
    this.#embedded = pdf.font(name)._font;
  }

  /** The operator that chooses this font at a size, in points. */
  choose(size: number): string {
    const { id } = this.#embedded;
    this.#pdf.page.fonts[id] ??= this.#embedded.ref();
    return `/${id} ${round(size)} Tf`;
  }

  /** The operators that show a plain text with its baseline at (x, y), in points from the top left of the page. */
  show(text: string, x: number, y: number): string {
    let out = '<';
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (before !== 0) {
        const apart = this.#letters.kerning(before, code);
        if (apart !== 0) out += `>${-Math.round(apart)}<`;
      }
      out += this.#hex[code] ?? this.#include(code);
      before = code;
    }
    // pages are turned upside down, so that y counts from the top: letters are turned back
    return `1 0 0 -1 ${round(x)} ${round(y)} Tm[${out}>]TJ`;
  }

  #include(code: number): string {
    const glyph = this.#font.glyphForCodePoint(code);
    const { subset, widths, unicode, scale } = this.#embedded;
    const id = subset.includeGlyph(glyph.id);
    widths[id] ??= glyph.advanceWidth * scale;
    unicode[id] ??= [code];
    const hex = id.toString(16).padStart(4, '0');
    this.#hex[code] = hex;
    return hex;
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
