import type { TextRange } from '#domain/workshop/Placement.ts';

/** The words of a text by their ranges, in order; punctuation goes with its word. */
export function wordsOf(text: string): TextRange[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => [index, index + word.length]);
}

/** Which words (by index) lie under masks. */
export function maskedWords(text: string, masks: readonly TextRange[]): Set<number> {
  const masked = new Set<number>();
  wordsOf(text).forEach(([from, to], index) => {
    if (masks.some(([begin, end]) => from < end && begin < to)) masked.add(index);
  });
  return masked;
}

/** Masks over some words (by index). Words beside each other become one, so that not even their number is left. */
export function masksOver(text: string, chosen: ReadonlySet<number>): TextRange[] {
  const masks: [number, number][] = [];
  let before = -2;
  wordsOf(text).forEach(([from, to], index) => {
    if (!chosen.has(index)) return;
    const last = masks.at(-1);
    if (last && before === index - 1) last[1] = to;
    else masks.push([from, to]);
    before = index;
  });
  return masks;
}
