import type { Font } from 'fontkit';

/** Beyond the last sign that is looked at here (€). */
const END = 0x20b0;
const NOT_PLAIN = -1;
const UNKNOWN = -2;

/**
 * Letters of one font that simply stand one after the other: Latin, Greek and Cyrillic, with digits and common signs. They
 * need no shaping, only their widths and the room between pairs, and those are asked of the font once. Whatever needs
 * more (accents apart, other scripts, emoji) is not plain, and is left to the shaper.
 *
 * All widths are in thousandths of the size of the letters.
 */
export class PlainLetters {
  readonly #font: Font;
  readonly #scale: number;
  readonly #advances = new Float64Array(END).fill(UNKNOWN);
  /** What two letters stand closer (under 0) or further apart, by both codes. */
  readonly #pairs = new Map<number, number>();

  constructor(font: Font) {
    this.#font = font;
    this.#scale = 1000 / font.unitsPerEm;
  }

  /** The width of a stretch of a text, or less than 0 when it holds anything that is not plain. */
  width(text: string, from = 0, to = text.length): number {
    let width = 0;
    let before = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const advance = this.#advance(code);
      if (advance < 0) return NOT_PLAIN;
      width += advance;
      if (before !== 0) {
        const apart = this.kerning(before, code);
        if (Number.isNaN(apart)) return NOT_PLAIN;
        width += apart;
      }
      before = code;
    }
    return width;
  }

  /** How many letters of a plain text fit in `room` from `from` on; at least one. */
  fitting(text: string, from: number, to: number, room: number): number {
    let width = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      width += this.#advance(code);
      if (at > from) width += this.kerning(text.charCodeAt(at - 1), code);
      if (width > room) return Math.max(1, at - from);
    }
    return to - from;
  }

  /** What the second of two plain letters moves; not a number for two that become another shape together. */
  kerning(one: number, other: number): number {
    const key = one * END + other;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const apart = this.#kerningByFont(one, other);
    this.#pairs.set(key, apart);
    return apart;
  }

  #kerningByFont(one: number, other: number): number {
    const { glyphs, positions } = this.#font.layout(String.fromCharCode(one, other));
    // a ligature (fi) is left out: apart they read as well, and every word stays plain
    if (glyphs.length === 1) return 0;
    const own = [one, other].map((code) => this.#font.glyphForCodePoint(code).id);
    const same = glyphs.length === 2 && glyphs.every(({ id }, at) => id === own[at]);
    const moved = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
    if (!same || moved) return Number.NaN;
    const apart = glyphs.reduce(
      (sum, glyph, at) => sum + (positions[at]?.xAdvance ?? 0) - glyph.advanceWidth,
      0,
    );
    return apart * this.#scale;
  }

  #advance(code: number): number {
    if (code >= END) return NOT_PLAIN;
    const known = this.#advances[code] ?? NOT_PLAIN;
    if (known !== UNKNOWN) return known;
    const has = isPlain(code) && this.#font.hasGlyphForCodePoint(code);
    const advance = has ? this.#font.glyphForCodePoint(code).advanceWidth * this.#scale : NOT_PLAIN;
    this.#advances[code] = advance;
    return advance;
  }
}

function isPlain(code: number): boolean {
  return (
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0xa0 && code < 0x250 && code !== 0xad) ||
    // Greek and Cyrillic, without the accents that stand on the letter before
    (code >= 0x370 && code < 0x483) ||
    (code >= 0x48a && code < 0x530) ||
    (code >= 0x2010 && code < 0x2028) ||
    code === 0x20ac
  );
}
