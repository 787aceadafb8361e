import { expect, it } from 'vitest';
import { isDeep } from './isDeep.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

it('takes what goes 32 deep, and nothing that goes deeper, also where it never ends', () => {
  expect(isDeep(nested(32))).toBe(false);
  expect(isDeep(nested(33))).toBe(true);
  expect(isDeep('{"a":'.repeat(33))).toBe(true);
});

it('counts what is open at one moment, and no bracket in a text', () => {
  expect(isDeep(`[${Array.from({ length: 100 }, () => '[{}]').join(',')}]`)).toBe(false);
  expect(isDeep(JSON.stringify({ text: `"\\${'['.repeat(100)}\\"` }))).toBe(false);
  expect(isDeep(`["\\\\",${nested(33)}]`)).toBe(true);
});
