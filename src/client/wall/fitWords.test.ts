import { describe, expect, it } from 'vitest';
import { fitWords } from './fitWords.ts';

const words = (n: number, text = 'vertrouwen') => Array.from({ length: n }, () => text);

describe('words of one size on the wall', () => {
  it('are as large as they can be together', () => {
    expect(fitWords(words(4), 160, 60)).toEqual({ size: 9, pages: [[0, 1, 2, 3]] });
    expect(fitWords(words(25), 160, 60).size).toBeLessThan(9);
  });

  it('never get too small for ten metres: what does not fit is on the next page', () => {
    const { size, pages } = fitWords(words(300), 160, 60);
    expect(size).toBeGreaterThanOrEqual(3.2);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(Array.from({ length: 300 }, (_, index) => index));
    expect(pages.every((page) => page.length > 0)).toBe(true);
  });

  it('takes a word wider than the frame, and no words at all', () => {
    expect(fitWords(['x'.repeat(30)], 10, 10).pages).toEqual([[0]]);
    expect(fitWords([], 160, 60).pages).toEqual([[]]);
  });
});
