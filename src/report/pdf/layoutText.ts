import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { breakPlain } from './breakPlain.ts';
import type { Cluster, Faces } from './Faces.ts';
import type { PlainLetters } from './PlainLetters.ts';
import type { FaceName, TextStyle } from './theme.ts';

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Gives the width of a text in one font at one size, in points. */
export type Measure = (text: string, face: FaceName, size: number) => number;

/** A piece of running text with its own weight. */
export interface Piece {
  text: string;
  face: 'regular' | 'bold';
}

/** One line, as stretches that are set as one: letters as readers see them, or all of a plain line. */
export interface Line {
  clusters: readonly Cluster[];
  /** The paragraph of this line runs from right to left. */
  rightToLeft: boolean;
}

/** A text broken into lines for a given width. */
export interface TextBlock {
  lines: readonly Line[];
  style: TextStyle;
  lineHeight: number;
  height: number;
  /** Some of it runs from right to left, so its glyphs stand in another order than its letters. */
  mixed: boolean;
  /** The text in reading order, as it can be shown. */
  plain: string;
}

/**
 * Breaks a text into lines no wider than `width` points: at the opportunities of UAX 14, and inside a word where the
 * word alone is wider than a line. An empty text gives no lines.
 */
export function layoutText(
  faces: Faces,
  measure: Measure,
  pieces: readonly Piece[],
  style: TextStyle,
  width: number,
): TextBlock {
  const [only, ...more] = pieces;
  const text = only && more.length === 0 ? faces.plainText(only.text, only.face) : null;
  const letters = only && faces.letters(only.face);
  if (only && text !== null && letters) return plainBlock(letters, text, only.face, style, width);
  const clusters = pieces.flatMap((piece, part) => faces.clusters(piece.text, piece.face, part));
  const plain = clusters.map((cluster) => cluster.text).join('');
  const lines: Line[] = [];
  if (plain.trim() !== '') {
    for (const paragraph of splitAtLineEnds(clusters, style.face)) {
      lines.push(...breakParagraph(paragraph, (list) => widthOf(list, measure, style.size), width));
    }
  }
  const lineHeight = style.size * style.leading;
  return {
    lines,
    style,
    lineHeight,
    height: lines.length * lineHeight,
    mixed: RIGHT_TO_LEFT.test(plain),
    plain,
  };
}

/** A text of plain letters only: a line is one stretch, without an object for every letter. */
function plainBlock(
  letters: PlainLetters,
  text: string,
  face: 'regular' | 'bold',
  style: TextStyle,
  width: number,
): TextBlock {
  const room = ((width + 0.01) / style.size) * 1000;
  const lines: Line[] = [];
  if (text.trim() !== '') {
    const paragraphs = text.split('\n');
    paragraphs.forEach((paragraph, at) => {
      const ended = at < paragraphs.length - 1 && paragraph !== '';
      const broken = breakPlain(letters, ended ? `${paragraph} ` : paragraph, room);
      for (const line of broken)
        lines.push({ clusters: [{ text: line, face, part: 0 }], rightToLeft: false });
      if (broken.length === 0) lines.push({ clusters: [], rightToLeft: false });
    });
  }
  const lineHeight = style.size * style.leading;
  return { lines, style, lineHeight, height: lines.length * lineHeight, mixed: false, plain: text };
}

/** The width of clusters set one after the other, measured per stretch of one font so that kerning counts. */
export function widthOf(clusters: readonly Cluster[], measure: Measure, size: number): number {
  let width = 0;
  let text = '';
  let face: FaceName | null = null;
  for (const cluster of clusters) {
    if (face !== null && cluster.face !== face) {
      width += measure(text, face, size);
      text = '';
    }
    face = cluster.face;
    text += cluster.text;
  }
  return face === null ? 0 : width + measure(text, face, size);
}

/** A line end becomes a space in the text, so that the words around it stay apart when read aloud or copied. */
function splitAtLineEnds(clusters: readonly Cluster[], face: FaceName): Cluster[][] {
  const paragraphs: Cluster[][] = [[]];
  for (const cluster of clusters) {
    if (cluster.text === '\n') {
      const ended = paragraphs.at(-1);
      if (ended && ended.length > 0) ended.push({ text: ' ', face, part: cluster.part });
      paragraphs.push([]);
    } else {
      paragraphs.at(-1)?.push(cluster);
    }
  }
  return paragraphs;
}

function breakParagraph(
  clusters: readonly Cluster[],
  widthOfList: (list: readonly Cluster[]) => number,
  width: number,
): Line[] {
  const text = clusters.map((cluster) => cluster.text).join('');
  const rightToLeft =
    RIGHT_TO_LEFT.test(text) && (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1;
  const lines: Line[] = [];
  let line: Cluster[] = [];
  let used = 0;
  const flush = () => {
    // the space at the end of a line is set as well: who copies or hears the text needs it
    if (line.length > 0) lines.push({ clusters: line, rightToLeft });
    line = [];
    used = 0;
  };
  for (const word of wordsOf(clusters, text)) {
    // an index and not ever shorter copies: a word may have 40,000 letters
    let from = 0;
    while (from < word.length) {
      const fit = fitting(word, from, widthOfList, width - used);
      if (fit < word.length - from && line.length > 0) {
        flush();
        continue;
      }
      const part = word.slice(from, from + Math.max(1, fit));
      line = line.concat(part);
      used += widthOfList(part);
      from += part.length;
      if (from < word.length) flush();
    }
  }
  flush();
  return lines.length > 0 ? lines : [{ clusters: [], rightToLeft }];
}

/** Cuts clusters where a line may break; the space stays with the word before it. */
function wordsOf(clusters: readonly Cluster[], text: string): Cluster[][] {
  const breaks = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.add(next.position);
  const words: Cluster[][] = [];
  let word: Cluster[] = [];
  let position = 0;
  for (const cluster of clusters) {
    word.push(cluster);
    position += cluster.text.length;
    if (breaks.has(position)) {
      words.push(word);
      word = [];
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** How many clusters from `from` on fit; measures at most about twice a line, however long the word is. */
function fitting(
  word: readonly Cluster[],
  from: number,
  widthOfList: (list: readonly Cluster[]) => number,
  width: number,
): number {
  const rest = word.length - from;
  const fits = (count: number) => widthOfList(trimEnd(word.slice(from, from + count))) <= width + 0.01;
  let high = 8;
  while (high < rest && fits(high)) high *= 2;
  if (high >= rest) {
    if (fits(rest)) return rest;
    high = rest;
  }
  let low = 0;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function trimEnd(clusters: readonly Cluster[]): readonly Cluster[] {
  let end = clusters.length;
  while (end > 0 && clusters[end - 1]?.text.trim() === '') end -= 1;
  return end === clusters.length ? clusters : clusters.slice(0, end);
}
