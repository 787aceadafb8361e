import { create, type Font } from 'fontkit';
import { cleanText, UNSHOWABLE } from './cleanText.ts';
import { PlainLetters } from './PlainLetters.ts';
import type { FaceName, TextStyle } from './theme.ts';

/** The four fonts as TTF files. */
export type FontBytes = Record<FaceName, Uint8Array>;

/** What a reader sees as one letter, with the font that has it; `part` tells to which piece of running text it belongs. */
export interface Cluster {
  text: string;
  face: FaceName;
  part: number;
  /** For the mark of missing characters: those that it stands for. */
  missing?: string[];
}

/** What stands on paper for characters that no font has. */
const MISSING_MARK = '[?]';

/** Longer clusters (stacked accents, endless emoji chains) are set code point by code point: they might not fit a line. */
const LONGEST_CLUSTER = 24;
/** Accents stack upwards: more than these on one letter would climb through the lines above it. */
const MOST_ACCENTS = 8;
/** Texts that are their own letters; the segmenter is slow. */
const PLAIN = /^[\x20-\x7e\n]*$/;
const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;

/** The fonts of one document: finds a font for every letter. */
export class Faces {
  readonly fonts: Record<FaceName, Font>;
  readonly #graphemes: (text: string) => Iterable<string>;
  /** Every character that no font could show so far. */
  readonly missing = new Set<string>();
  readonly #known = new Map<string, FaceName | null>();

  readonly #letters: Readonly<Record<'regular' | 'bold', PlainLetters>>;

  constructor(bytes: FontBytes, language: string) {
    const { fonts, letters } = openFonts(bytes);
    this.fonts = fonts;
    this.#letters = letters;
    this.#graphemes = graphemesOf(language);
  }

  /** The text as it can be set, for places where it is not drawn: titles, bookmarks, alternative texts. */
  plain(text: string): string {
    return cleanText(text).replaceAll(UNSHOWABLE, MISSING_MARK);
  }

  /** What knows the plain letters of a font; the fonts for signs and for Arabic have none. */
  letters(face: FaceName): PlainLetters | null {
    return face === 'regular' || face === 'bold' ? this.#letters[face] : null;
  }

  /** The text as it is set when all of it is plain letters of this font (and line ends), otherwise null. */
  plainText(text: string, face: 'regular' | 'bold'): string | null {
    const clean = cleanText(text);
    const letters = this.#letters[face];
    let from = 0;
    for (let to = clean.indexOf('\n'); to >= 0; to = clean.indexOf('\n', from)) {
      if (letters.width(clean, from, to) < 0) return null;
      from = to + 1;
    }
    return letters.width(clean, from) < 0 ? null : clean;
  }

  /** Distance from the top of a line's letters to the baseline. All faces share the baseline of the style's own. */
  ascent(style: Pick<TextStyle, 'face' | 'size'>): number {
    const font = this.fonts[style.face];
    return (font.ascent / font.unitsPerEm) * style.size;
  }

  /** Cuts a text into clusters. Line ends stay clusters of their own; each run of missing characters becomes one mark. */
  clusters(text: string, base: 'regular' | 'bold', part: number): Cluster[] {
    const clusters: Cluster[] = [];
    for (const segment of this.#graphemes(cleanText(text))) {
      if (segment === '\n') clusters.push({ text: segment, face: base, part });
      else this.#add(clusters, segment, base, part);
    }
    return clusters;
  }

  /** The characters of a text that no font can show, those that follow each other together. */
  missingIn(text: string): string[][] {
    if (this.plainText(text, 'regular') !== null) return [];
    return this.clusters(text, 'regular', 0).flatMap(({ missing }) => (missing ? [missing] : []));
  }

  #add(clusters: Cluster[], segment: string, base: 'regular' | 'bold', part: number): void {
    const face = segment.length > LONGEST_CLUSTER ? null : this.#faceFor(segment, base);
    if (face) {
      const plainLetter = segment.length === 1 || face === 'emoji' || face === 'arabic';
      const shown = plainLetter ? segment : segment.replace(JOINERS, '');
      if (shown) clusters.push({ text: shown, face, part });
      return;
    }
    let accents = 0;
    for (const character of segment.replace(JOINERS, '')) {
      const own = this.#faceFor(character, base);
      if (/\p{M}/u.test(character)) accents += 1;
      if (own && accents <= MOST_ACCENTS) {
        clusters.push({ text: character, face: own, part });
      } else {
        this.missing.add(character);
        const last = clusters.at(-1);
        if (last?.missing) last.missing.push(character);
        else clusters.push({ text: MISSING_MARK, face: base, part, missing: [character] });
      }
    }
  }

  #faceFor(cluster: string, base: 'regular' | 'bold'): FaceName | null {
    const key = base + cluster;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const codePoints = [...cluster.replace(JOINERS, '')].map((character) => character.codePointAt(0) ?? 0);
    const order: FaceName[] = [base, base === 'bold' ? 'regular' : 'bold', 'arabic', 'emoji'];
    const face =
      order.find(
        (name) =>
          !codePoints.includes(0xfffd) &&
          codePoints.every((code) => this.fonts[name].hasGlyphForCodePoint(code)),
      ) ?? null;
    this.#known.set(key, face);
    return face;
  }
}

interface Parsed {
  fonts: Record<FaceName, Font>;
  letters: Record<'regular' | 'bold', PlainLetters>;
}

/** Fonts that were opened before: a Worker that makes a second file reads them once. */
const open = new WeakMap<FontBytes, Parsed>();

/** Reads the fonts, once for the same bytes. */
export function openFonts(bytes: FontBytes): Parsed {
  const known = open.get(bytes);
  if (known) return known;
  const fonts = {
    regular: create(bytes.regular),
    bold: create(bytes.bold),
    arabic: create(bytes.arabic),
    emoji: create(bytes.emoji),
  };
  const letters = { regular: new PlainLetters(fonts.regular), bold: new PlainLetters(fonts.bold) };
  const made = { fonts, letters };
  open.set(bytes, made);
  return made;
}

/** Cuts text into what readers see as letters; Firefox before 125 has no segmenter and gets letters with their accents. */
function graphemesOf(language: string): (text: string) => Iterable<string> {
  if (!('Segmenter' in Intl)) return (text) => text.match(/\n|\P{M}(?:\p{M}|\u200d)*|\p{M}/gu) ?? [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' });
  return (text) => (PLAIN.test(text) ? text : Array.from(segmenter.segment(text), ({ segment }) => segment));
}
