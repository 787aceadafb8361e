import { describe, expect, test } from 'vitest';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import { GROUP_COLOURS } from '#domain/workshop/StakeholderGroup.ts';
import { mix, palette } from '#picture/palette.ts';
import { inkOn, paperOf } from './paintNote.ts';

function luminance(hex: string): number {
  const n = Number.parseInt(hex.slice(1), 16);
  const [r, g, b] = [(n >> 16) & 255, (n >> 8) & 255, n & 255].map((v) => {
    const c = v / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

test('mix goes from the first colour to the second', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#0a0b0c', '#ffffff', 1)).toBe('#ffffff');
});

describe('words can be read at ten metres (7:1)', () => {
  test.each([
    ['plate', palette.ink, palette.plaster],
    ['number and count', palette.ink, palette.lamp],
    ['cloud', palette.ink, mix(palette.slate, palette.sky, 0.76)],
    ['foundation stone', '#fffaf0', mix(palette.slate, palette.ink, 0.44)],
  ])('%s', (_, front, back) => expect(contrast(front, back)).toBeGreaterThanOrEqual(7));

  test.each(Object.values(palette))('a note in the colour %s', (colour) => {
    expect(contrast(palette.ink, paperOf(colour))).toBeGreaterThanOrEqual(7);
  });
  test.each([...GROUP_COLOURS, null])(
    'a note of %s is the same paper on the wall as on a tablet',
    (colour) => {
      const { solid, soft } = coloursOf(colour);
      expect(paperOf(solid)).toBe(soft);
      expect(contrast(palette.ink, soft)).toBeGreaterThanOrEqual(7);
    },
  );
  test.each(['#B5523B', '#4F6D8A', '#D39A5B', '#000000', '#ffffff'])('an icon on %s stands out', (colour) => {
    expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(3);
  });
});
