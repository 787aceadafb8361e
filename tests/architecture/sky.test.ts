/**
 * A checker of contrast cannot look through a gradient, so the light of a page is held against its words here: 4.5 to 1
 * in the morning, at dusk, and where the low sun is brightest.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CLIENT = join(import.meta.dirname, '../../src/client');
const THEME = readFileSync(join(CLIENT, 'theme/theme.css'), 'utf8');
const PAGE = readFileSync(join(CLIENT, 'ui/Page.css'), 'utf8');
const DUSK = readFileSync(join(CLIENT, 'views/participant/ParticipantView.css'), 'utf8');

type Colour = readonly [number, number, number];

/** The value of a custom property as a colour and its opacity; follows one `var()` into the theme. */
function colourOf(css: string, name: string): { colour: Colour; alpha: number } {
  const value = new RegExp(`${name}: ([^;]+);`).exec(css)?.[1] ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colourOf(THEME, other);
  const hex = /^#([0-9a-f]{6})$/.exec(value)?.[1];
  if (hex !== undefined) {
    const n = Number.parseInt(hex, 16);
    return { colour: [(n >> 16) & 255, (n >> 8) & 255, n & 255], alpha: 1 };
  }
  const [r, g, b, alpha] = (value.match(/\d+/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined)
    throw new Error(`${name} has no colour: ${value}`);
  return { colour: [r, g, b], alpha: (alpha ?? 100) / 100 };
}

function over(under: Colour, { colour, alpha }: { colour: Colour; alpha: number }): Colour {
  const at = (i: 0 | 1 | 2) => under[i] + (colour[i] - under[i]) * alpha;
  return [at(0), at(1), at(2)];
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((v) =>
    v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const PLASTER = colourOf(THEME, '--pp-plaster').colour;

describe.each([
  ['in the morning', PAGE],
  ['at dusk', DUSK],
])('words on a page %s', (_, css) => {
  const sky = over(PLASTER, colourOf(css, '--sky'));
  const sun = over(PLASTER, colourOf(css, '--glow'));
  const both = over(sky, colourOf(css, '--glow'));
  test.each(['--pp-ink', '--pp-ink-soft', '--pp-brick-deep', '--pp-slate-deep', '--pp-green-deep'])(
    '%s can be read',
    (name) => {
      const { colour } = colourOf(THEME, name);
      for (const behind of [PLASTER, sky, sun, both])
        expect(contrast(colour, behind)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
