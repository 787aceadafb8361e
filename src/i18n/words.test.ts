import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REJECTIONS } from '#domain/workshop/rejections.ts';

const NL = join(import.meta.dirname, 'nl');
const SRC = join(import.meta.dirname, '..');

const namespaces = readdirSync(NL)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n');

function leaves(value: unknown, path: string[] = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

const PLURAL = /_(?:one|other)$/;

/** Literally somewhere in the sources, or under a prefix that is completed there: `t(`failure.${code}`)`. */
function isUsed(key: string): boolean {
  if (sources.includes(`'${key}'`) || sources.includes(`"${key}"`) || sources.includes(`\`${key}\``))
    return true;
  const parts = key.split('.');
  return parts.some((_, at) => at > 0 && sources.includes(`\`${parts.slice(0, at).join('.')}.\${`));
}

describe.each(namespaces)('the Dutch words of %s', (namespace) => {
  const words = leaves(JSON.parse(readFileSync(join(NL, `${namespace}.json`), 'utf8')));

  it('are all there: no empty one, no half a placeholder, no plural without its other half', () => {
    const keys = new Set(words.map(([key]) => key));
    for (const [key, word] of words) {
      expect(word, key).toEqual(expect.stringMatching(/\S/));
      const text = String(word);
      expect(text.match(/\{\{/g)?.length ?? 0, key).toBe(text.match(/\{\{\w+\}\}/g)?.length ?? 0);
      if (key.endsWith('_one')) expect(keys, key).toContain(key.replace(PLURAL, '_other'));
      if (key.endsWith('_other')) expect(keys, key).toContain(key.replace(PLURAL, '_one'));
    }
  });

  it('have typed keys', () => {
    expect(readFileSync(join(import.meta.dirname, 'i18next.d.ts'), 'utf8')).toContain(
      `./nl/${namespace}.json`,
    );
  });

  it('are all used', () => {
    // Codes of the wire are looked up as they come: `why(code)`.
    const codes: readonly string[] = namespace === 'rejections' ? [...REJECTIONS, 'malformed'] : [];
    const unused = words
      .map(([key]) => key.replace(PLURAL, ''))
      .filter((key) => !isUsed(key) && !codes.includes(key));
    expect(unused).toEqual([]);
  });
});
