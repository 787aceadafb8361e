import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(SRC, path), 'utf8');

/** What the components say, without their comments and imports. */
const said = files
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|testing)\.tsx?$/.test(path))
  .map(read)
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');
const words = new Set(said.match(/[\w-]+/g));

/** Classes that a stylesheet of ours names in a selector. */
function classesOf(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\/|@import[^;]*;|url\([^)]*\)/g, '');
  return [
    ...new Set([...rules.matchAll(/\.(-?[A-Za-z_][\w-]*)(?=[^{};]*\{)/g)].map(([, name = '']) => name)),
  ];
}

/** Put on something as it is, or completed there: `vote--${kind}`. */
function isWorn(name: string): boolean {
  return words.has(name) || [...name].some((_, at) => at > 2 && said.includes(`${name.slice(0, at)}\${`));
}

describe('the stylesheets', () => {
  const sheets = files.filter((path) => path.endsWith('.css'));

  it('are read', () => {
    expect(sheets.length).toBeGreaterThan(30);
    expect(classesOf('.a__b--c, .d:not(.e) > p { inset: 0.5rem }')).toEqual(['a__b--c', 'd', 'e']);
  });

  it('dress only what is there', () => {
    const idle = sheets.flatMap((path) =>
      classesOf(read(path))
        .filter((name) => !isWorn(name))
        .map((name) => `${path}: .${name}`),
    );
    expect(idle).toEqual([]);
  });
});
