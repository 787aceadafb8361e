import { describe, expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

const measure = (text: string) => [...text].length;
const wrap = (text: string, width: number, lines: number) => wrapText(text, width, lines, measure);

describe('wrapText', () => {
  test('breaks between words', () => {
    expect(wrap('Ik wil één iemand die mij belt', 12, 5)).toEqual({
      lines: ['Ik wil één', 'iemand die', 'mij belt'],
      cut: false,
    });
  });
  test('keeps the line breaks of the writer and drops empty lines around', () => {
    expect(wrap('\n een\ntwee  drie \n', 20, 5).lines).toEqual(['een', 'twee drie']);
  });
  test('ends in … when there is more, never wider than the line', () => {
    const { lines, cut } = wrap('een twee drie vier vijf zes', 9, 2);
    expect(cut).toBe(true);
    expect(lines).toEqual(['een twee', 'drie vie…']);
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(9);
  });
  test('breaks a word that is longer than a line and loses no letter of it', () => {
    const { lines, cut } = wrap('de zorgverzekeringswetuitvoering', 14, 9);
    expect(cut).toBe(false);
    expect(lines.join('').replaceAll('-', '')).toBe('dezorgverzekeringswetuitvoering');
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(14);
    expect(lines[1]).toMatch(/-$/);
  });
  test('breaks what is no word where it has to, without a hyphen', () => {
    expect(wrap('0612345678901234', 10, 3).lines).toEqual(['0612345678', '901234']);
  });
  test('exactly full is not cut', () => {
    expect(wrap('een twee', 4, 2)).toEqual({ lines: ['een', 'twee'], cut: false });
  });
  test('does not split an emoji of several code points', () => {
    const family = '👩‍👩‍👧‍👦';
    const { lines } = wrapText(
      family.repeat(3),
      2,
      9,
      (text) => [...new Intl.Segmenter().segment(text)].length,
    );
    expect(lines).toEqual([family.repeat(2), family]);
  });
  test('nothing gives one empty line', () => {
    expect(wrap('  ', 10, 3)).toEqual({ lines: [''], cut: false });
  });
});
