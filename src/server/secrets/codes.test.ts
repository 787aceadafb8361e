import { describe, expect, it } from 'vitest';
import { newJoinCode, newRecoveryCode, normaliseCode } from './codes.ts';

describe('codes', () => {
  it('have nothing in them that is read out wrong, and are all different', () => {
    const codes = Array.from({ length: 2_000 }, newJoinCode);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{7}$/);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(codes.join('')).size).toBe(31);
  });

  it('for recovery hold more than 80 bits', () => {
    const signs = newRecoveryCode().replaceAll('-', '').length;
    expect(signs * Math.log2(31)).toBeGreaterThan(80);
  });

  it.each([['abc 2345'], ['ABC-2345'], ['abc–2345'], ['\tAbC\u00a02345 ']])('%j is ABC2345', (typed) => {
    expect(normaliseCode(typed)).toBe('ABC2345');
  });
});
