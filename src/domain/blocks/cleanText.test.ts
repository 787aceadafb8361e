import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from './cleanText.ts';

it('puts a sign for what is half of one, and leaves whole ones', () => {
  expect(cleanText('a\uD83D b\uDE00 😀')).toBe('a\uFFFD b\uFFFD 😀');
});

it('gives text that can be written as UTF-8 and back, and cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ max: 0xffff }).map((n) => String.fromCharCode(n)) }),
      (text) => {
        const clean = cleanText(text);
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(clean);
        expect(cleanText(clean)).toBe(clean);
      },
    ),
  );
});

it('takes out what steers or turns the text, and more than one empty line', () => {
  expect(cleanText(' a\u0007\u202Eb\r\n\n\n\nc ')).toBe('ab\n\nc');
});

it('leaves nothing of what shows nothing, and what joins signs where it joins some', () => {
  expect(cleanText('\u200B \u2060\uFEFF')).toBe('');
  expect(cleanText('👩\u200D🔧')).toBe('👩\u200D🔧');
});
