import { expect, it } from 'vitest';
import { maskText } from '#domain/blocks/maskText.ts';
import { maskedWords, masksOver, wordsOf } from './maskWords.ts';

const TEXT = 'Bel Anna de Vries, op\nnummer 12.';

it('makes words unreadable, those beside each other as one', () => {
  expect(wordsOf(TEXT)).toHaveLength(7);
  const masks = masksOver(TEXT, new Set([1, 2, 3, 6]));
  expect(maskText(TEXT, masks)).toBe('Bel ▇▇▇ op\nnummer ▇▇▇');
  expect(maskedWords(TEXT, masks)).toEqual(new Set([1, 2, 3, 6]));
});

it('masks nothing when nothing is chosen', () => {
  expect(masksOver(TEXT, new Set())).toEqual([]);
  expect(maskedWords(TEXT, [])).toEqual(new Set());
});
