import LineBreaker from 'linebreak';
import type { PlainLetters } from './PlainLetters.ts';

/** Words with common signs at their ends: these break after spaces and nowhere else that matters. */
const ORDINARY = /^[\p{L}\p{N} .,;:!?()'"‘’“”]*$/u;
/** Stays with the word before it, also after a space. */
const CLOSING = '.,;:!?)';

/**
 * Breaks a plain text without line ends into lines no wider than `room` (thousandths of the size of the letters): where
 * UAX 14 allows it, and inside a word where the word alone is wider than a line. The space at the end of a line stays
 * with it: who copies or hears the text needs it.
 */
export function breakPlain(letters: PlainLetters, text: string, room: number): string[] {
  const lines: string[] = [];
  let start = 0;
  let used = 0;
  let from = 0;
  for (const to of breaksOf(text)) {
    let end = to;
    while (end > from && text.charCodeAt(end - 1) === 0x20) end -= 1;
    let width = letters.width(text, from, end);
    if (used + width > room && from > start) {
      lines.push(text.slice(start, from));
      start = from;
      used = 0;
    }
    while (used + width > room && end - start > 1) {
      const fit = letters.fitting(text, start, end, room);
      if (start + fit >= end) break;
      lines.push(text.slice(start, start + fit));
      start += fit;
      used = 0;
      width = letters.width(text, start, end);
    }
    used += end === to ? width : letters.width(text, Math.max(from, start), to);
    from = to;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

/** Where a line may end, in order, the end of the text last. */
function breaksOf(text: string): number[] {
  const breaks: number[] = [];
  if (!ORDINARY.test(text)) {
    const breaker = new LineBreaker(text);
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.push(next.position);
    return breaks;
  }
  for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    const next = text[at];
    if (next !== undefined && next !== ' ' && !CLOSING.includes(next)) breaks.push(at);
  }
  breaks.push(text.length);
  return breaks;
}
