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
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

/** Words that the report gets by functions of its own, `say` and `tell`: no file there names the namespace. */
const OF_REPORT = ['reportText', 'formats'];
/** Codes of the wire are looked up as they come: `why(code)`. */
const CODES: readonly string[] = [...REJECTIONS, 'malformed'];

/** All that is written where a namespace is spoken: where it is named, or a function of its words passed on. */
function spokenIn(namespace: string): string {
  const names = new RegExp(`['"\`]${namespace}['"\`:]|nl/${namespace}\\.json`);
  const speaks = (file: string, text: string) =>
    names.test(text) || (OF_REPORT.includes(namespace) && /^(domain\/report|report|i18n)\//.test(file));
  return sources
    .filter(({ file, text }) => speaks(file, text))
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(`${namespace}:`, '');
}

function leaves(value: unknown, path: string[] = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

const PLURAL = /_(?:one|other)$/;

/** Literally somewhere in the text, or under a prefix that is completed there: `t(`failure.${code}`)`. */
function isUsed(key: string, text: string): boolean {
  if (text.includes(`'${key}'`) || text.includes(`"${key}"`) || text.includes(`\`${key}\``)) return true;
  const parts = key.split('.');
  return parts.some((_, at) => at > 0 && text.includes(`\`${parts.slice(0, at).join('.')}.\${`));
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
    const text = spokenIn(namespace);
    const unused = words
      .map(([key]) => key.replace(PLURAL, ''))
      .filter((key) => !isUsed(key, text) && !(namespace === 'rejections' && CODES.includes(key)));
    expect(unused).toEqual([]);
  });
});
