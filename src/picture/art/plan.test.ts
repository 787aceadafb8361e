import { describe, expect, it } from 'vitest';
import type { Mark } from '../marks.ts';
import { measureWords } from '../measureWords.ts';
import { sampleWords } from '../testing/sampleScene.ts';
import { planMarks } from './plan.ts';

/** The lines under the title, as the sheet has them. */
function linesFor(...chosen: string[]) {
  const texts = (marks: readonly Mark[]): { text: string; size: number }[] =>
    marks.flatMap((mark) => ('marks' in mark ? texts(mark.marks) : 'text' in mark ? [mark] : []));
  return texts(planMarks(sampleWords, chosen)).slice(1);
}
const textsFor = (...chosen: string[]) => linesFor(...chosen).map(({ text }) => text);

describe('Ons plan', () => {
  it('has what residents chose most, two of it', () => {
    expect(textsFor('rust', 'eigen huis', 'vrienden')).toEqual(['rust', 'eigen huis']);
    expect(textsFor()).toEqual([]);
  });

  it.each(['zelfstandigheid', 'bestaanszekerheid', 'arbeidsongeschiktheid', 'Ymxhbmtlbndvb3JkZW5ib2Vr'])(
    'breaks %s instead of cutting it, and it can still be read at ten metres',
    (word) => {
      for (const lines of [linesFor(word), linesFor(word, 'rust')]) {
        expect(
          lines
            .map(({ text }) => text)
            .join('')
            .replaceAll('-', ''),
        ).toContain(word);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const { text, size } of lines) {
          expect(size).toBeGreaterThanOrEqual(23.4);
          expect(measureWords(text, size, true)).toBeLessThanOrEqual(144);
        }
      }
    },
  );

  it('leaves out a second word for which there is no room, and ends a sentence in dots', () => {
    expect(textsFor('een vaste plek', 'arbeidsongeschiktheidsverzekering')).toEqual(['een vaste', 'plek']);
    expect(textsFor('rust', 'iemand die mij kent en die blijft').at(-1)).toMatch(/…$/);
  });
});
