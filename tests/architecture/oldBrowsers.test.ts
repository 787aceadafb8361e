import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/**
 * What the oldest browsers of docs/browsers.md do not have and the build cannot put into older words. A look-behind is the
 * worst of them: a file with one in it is not read at all, and the page stays empty.
 */
const TOO_NEW: Readonly<Record<string, RegExp>> = {
  'look-behind in a pattern, Safari 16.4': /\(\?<[=!]/,
  'flag v of a pattern, Safari 17': /\/[a-u]*v[a-u]*\.(test|exec)\(|new RegExp\([^)]*'[a-u]*v[a-u]*'\)/,
  'isWellFormed, Safari 16.4': /\.(is|to)WellFormed\(/,
  'groupBy, Safari 17.4': /\b(Object|Map)\.groupBy\(/,
  'fromAsync, Safari 16.4': /\bArray\.fromAsync\(/,
  'withResolvers, Safari 17.4': /\bPromise\.(withResolvers|try)\(/,
  'AbortSignal.any, Safari 17.4': /\bAbortSignal\.any\(/,
  'canParse, Safari 17': /\bURL\.(canParse|parse)\(/,
  'set methods, Safari 17': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|intersection)\(/,
  'compression, Safari 16.4': /\bnew (De)?[cC]ompressionStream\(/,
  'idle time, not in Safari': /\brequestIdleCallback\(/,
};

const here = /^(client|domain|catalog|i18n|picture|protocol|report)\/.*\.tsx?$/;
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => here.test(path) && !/\.(test|testing)\.tsx?$|\/testing\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

describe('what a browser runs', () => {
  it('has been read', () => {
    expect(files.length).toBeGreaterThan(300);
  });

  it.each(Object.entries(TOO_NEW))('holds no %s', (_, pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('would be caught', () => {
    const caught = ['/(?<!a)b/', 'Object.groupBy(x, y)', 'requestIdleCallback(f)', "new RegExp(x, 'v')"];
    for (const text of caught)
      expect(
        Object.values(TOO_NEW).some((pattern) => pattern.test(text)),
        text,
      ).toBe(true);
  });
});
