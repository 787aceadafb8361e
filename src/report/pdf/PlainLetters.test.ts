import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { breakPlain } from './breakPlain.ts';
import { fontsNode } from './fontsNode.ts';
import { PlainLetters } from './PlainLetters.ts';

type Font = ReturnType<typeof create>;
let fonts: Font[];
let letters: PlainLetters;

beforeAll(async () => {
  const { regular, bold } = await fontsNode();
  fonts = [create(regular), create(bold)];
  letters = new PlainLetters(fonts[0] as Font);
});

const WORDS = [
  'Arbeidsongeschiktheidsverzekering',
  'AVATAR Tante, ‘To’ 1,25 – €',
  'ijs één ëïöü Tj. Vr, Wa Yo',
  'Yaşlılar ışıklandırma güvenli',
  'Больше деревьев и скамеек',
  'Καλημέρα γειτονιά',
  'zażółć gęślą jaźń Đặng'.normalize('NFC').replaceAll('ặ', 'a'),
];

describe('plain letters', () => {
  it.each(WORDS)('are as wide as the shaper of the font makes them: %s', (text) => {
    for (const font of fonts) {
      const run = font.layout(text);
      const shaped = run.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      expect(new PlainLetters(font).width(text)).toBeCloseTo((shaped * 1000) / font.unitsPerEm, 3);
    }
  });

  it('stand apart where a font would make one shape of two', () => {
    expect(letters.width('fi')).toBe(letters.width('f') + letters.width('i'));
  });

  it.each(['a\u0301', 'مرحبا', '🙂', 'x\u00ady', '你好', '\u0483'])('are not: %j', (text) => {
    expect(letters.width(text)).toBeLessThan(0);
  });
});

describe('breaking plain text', () => {
  const roomOf = (text: string) => letters.width(text) + 1;

  it('goes on to a next line at a space, which stays with the line before it', () => {
    expect(breakPlain(letters, 'een twee drie', roomOf('een twee'))).toEqual(['een twee ', 'drie']);
  });

  it('keeps a sign with the word before it, also after a space', () => {
    expect(breakPlain(letters, 'een twee !', roomOf('een twee'))).toEqual(['een ', 'twee !']);
  });

  it('cuts a word that is wider than a line, and loses no letter', () => {
    const lines = breakPlain(letters, `kort ${'x'.repeat(40_000)} einde`, 20_000);
    expect(lines.join('')).toBe(`kort ${'x'.repeat(40_000)} einde`);
    expect(Math.max(...lines.map((line) => letters.width(line.trimEnd())))).toBeLessThanOrEqual(20_000);
  });

  it('breaks an address at its slashes', () => {
    const lines = breakPlain(letters, 'https://voorbeeld.nl/pad/verder', roomOf('https://voorbeeld.nl/pa'));
    expect(lines).toEqual(['https://voorbeeld.nl/', 'pad/verder']);
  });

  it('makes no line of nothing', () => {
    expect(breakPlain(letters, '', 100)).toEqual([]);
  });
});
