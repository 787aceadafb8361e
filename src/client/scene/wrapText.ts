import { hyphenPlaces } from '#i18n/hyphenate.ts';

/** Width of a text in pixels at the size that the caller has chosen. */
export type MeasureWidth = (text: string) => number;

const ELLIPSIS = '…';

/**
 * Breaks a text into at most `maxLines` lines of at most `width` pixels. What does not fit ends in '…';
 * a word longer than a line is broken with a hyphen between its parts, never squeezed and never cut off silently. Line breaks of the writer stay.
 *
 * @returns the lines, and whether anything was left out
 */
export function wrapText(
  text: string,
  width: number,
  maxLines: number,
  measure: MeasureWidth,
): { lines: string[]; cut: boolean } {
  const lines: string[] = [];
  const words = text
    .trim()
    .split(/\n+/)
    .flatMap((part, i) => (i === 0 ? part.split(/\s+/) : ['\n', ...part.split(/\s+/)]))
    .filter((word) => word !== '');
  let line = '';
  // A space belongs to neither of its neighbours, so that a line is as wide as its words and the spaces between them.
  let wide = 0;
  const space = measure(' ');
  let at = 0;
  for (; at < words.length && lines.length < maxLines; at++) {
    const word = words[at] ?? '';
    if (word === '\n') {
      lines.push(line);
      line = '';
      continue;
    }
    const longer = line === '' ? measure(word) : wide + space + measure(word);
    if (longer <= width) {
      line = line === '' ? word : `${line} ${word}`;
      wide = longer;
      continue;
    }
    if (line !== '') {
      lines.push(line);
      line = '';
      at--;
      continue;
    }
    const [head, rest] = breakWord(word, width, measure);
    lines.push(head);
    words[at] = rest;
    if (rest !== '') at--;
  }
  if (lines.length < maxLines) {
    if (line !== '' || lines.length === 0) lines.push(line);
    return { lines, cut: false };
  }
  const left = line !== '' || words.slice(at).some((word) => word !== '' && word !== '\n');
  if (!left) return { lines, cut: false };
  lines[lines.length - 1] = withEllipsis(lines[lines.length - 1] ?? '', width, measure);
  return { lines, cut: true };
}

/** Made once: making one takes longer than breaking a whole note. */
let graphemes: Intl.Segmenter | null | undefined;

/** Letters as people count them, so that an emoji or an accent is never split. */
function letters(text: string): string[] {
  // Plain letters are themselves
  if (/^[ -~]*$/.test(text)) return text.split('');
  graphemes ??=
    typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
  return graphemes ? [...graphemes.segment(text)].map((one) => one.segment) : [...text];
}

function breakWord(word: string, width: number, measure: MeasureWidth): [string, string] {
  const at = hyphenPlaces(word).findLast((place) => measure(`${word.slice(0, place)}-`) <= width);
  if (at !== undefined) return [`${word.slice(0, at)}-`, word.slice(at)];
  const all = letters(word);
  let n = all.length;
  while (n > 1 && measure(all.slice(0, n).join('')) > width) n--;
  return [all.slice(0, n).join(''), all.slice(n).join('')];
}

function withEllipsis(line: string, width: number, measure: MeasureWidth): string {
  let all = letters(line);
  while (all.length > 0 && measure(all.join('').trimEnd() + ELLIPSIS) > width) all = all.slice(0, -1);
  return all.join('').trimEnd() + ELLIPSIS;
}
