import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { details } from './details.ts';

test('what can be touched in the picture is what the content explains, all of it and nothing else', () => {
  const text = readFileSync(join(import.meta.dirname, '../../content/nl/details.md'), 'utf8');
  const explained = [...text.matchAll(/\{ id: ([\w-]+),/g)].map(([, id]) => id).sort();
  expect(explained.length).toBeGreaterThan(50);
  expect([...new Set(details.map(({ id }) => id))].sort()).toEqual(explained);
});
