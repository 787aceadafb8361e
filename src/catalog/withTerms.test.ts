import { describe, expect, it } from 'vitest';
import type { CatalogTerm } from './Catalog.ts';
import { withTerms } from './withTerms.ts';

const term = (id: string, word: string, forms: string[] = []): CatalogTerm => ({
  id,
  term: word,
  b1: '',
  en: '',
  forms,
});
const TERMS = [
  term('regie', 'regie'),
  term('warme-overdracht', 'warme overdracht'),
  term('overdracht', 'overdracht'),
  term('wi', 'W&I', ['werk en inkomen']),
  term('ww', 'WW'),
];

describe('withTerms', () => {
  it('finds whole words only', () => {
    expect(withTerms('De regisseur heeft casusregie.', TERMS)).toEqual([
      { text: 'De regisseur heeft casusregie.' },
    ]);
    expect(withTerms('Wie heeft regie?', TERMS)).toEqual([
      { text: 'Wie heeft ' },
      { text: 'regie', termId: 'regie' },
      { text: '?' },
    ]);
  });

  it('does not take a letter with an accent for the end of a word', () => {
    expect(withTerms('regieën éregie', TERMS)).toEqual([{ text: 'regieën éregie' }]);
  });

  it('prefers the longest term', () => {
    expect(withTerms('een warme overdracht', TERMS)[1]).toEqual({
      text: 'warme overdracht',
      termId: 'warme-overdracht',
    });
  });

  it('does not mind capitals and keeps them in the text', () => {
    expect(withTerms('Regie eerst', TERMS)[0]).toEqual({ text: 'Regie', termId: 'regie' });
    expect(withTerms('ww', TERMS)).toEqual([{ text: 'ww', termId: 'ww' }]);
  });

  it('knows other forms and signs in a term', () => {
    expect(withTerms('W&I', TERMS)).toEqual([{ text: 'W&I', termId: 'wi' }]);
    expect(withTerms('Werk en inkomen', TERMS)).toEqual([{ text: 'Werk en inkomen', termId: 'wi' }]);
  });

  it('explains a term once, where it comes first', () => {
    expect(withTerms('regie of regie', TERMS)).toEqual([
      { text: 'regie', termId: 'regie' },
      { text: ' of regie' },
    ]);
  });

  it('leaves every text whole', () => {
    for (const text of ['', 'niets', 'regie', 'Een warme overdracht, regie en W&I: regie.']) {
      const together = withTerms(text, TERMS).map((segment) => segment.text);
      expect(together.join('')).toBe(text);
      expect(
        withTerms(text, [])
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }
  });
});
