import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundText, xmlText } from './xmlText.ts';

describe('text for XML', () => {
  it('keeps what people write: accents, emoji, Arabic, tabs and lines', () => {
    const text = 'Één\tregel\nمرحبا 👩🏽‍🔧 ＝';
    expect(soundText(text)).toBe(text);
  });

  it('shows that something stood there that no file can hold', () => {
    expect(soundText('a\u0000b\u001bc\ud800d\uffffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
    expect(soundText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  });

  it('is never markup, whatever is written', () => {
    expect(xmlText('<script>"&\'')).toBe("&lt;script&gt;&quot;&amp;'");
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = xmlText(text);
        expect(made).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(made).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u);
      }),
    );
  });
});
