import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LONGEST = 400;

/** Tools whose own interface is a default export. */
const WANTS_DEFAULT = /(^|\/)(vite|playwright)\.config\.ts$|\.d\.ts$/;

const files = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const where = (wrong: (file: { path: string; text: string }) => boolean) =>
  files.filter(wrong).map(({ path }) => path);

describe('the files of the project', () => {
  it('have been read', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it(`are at most ${LONGEST} lines long`, () => {
    expect(where(({ text }) => text.split('\n').length - 1 > LONGEST)).toEqual([]);
  });

  it('export by name: a default export gets another name in every file that imports it', () => {
    const hasDefault = /^export default\b|^export \{[^}]*\bas default\b/m;
    expect(where(({ path, text }) => !WANTS_DEFAULT.test(path) && hasDefault.test(text))).toEqual([]);
  });

  it('are no barrels: a file that only passes on hides who needs whom', () => {
    const named = where(({ path }) => /^index\.(tsx?|mjs)$/.test(basename(path)));
    const passingOn = where(({ text }) => /^export (type )?(\*|\{[^}]*\}) from /m.test(text));
    expect([...named, ...passingOn]).toEqual([]);
  });

  it('wait with one patience: what gives up after a second fails on a busy machine', () => {
    const isTest = /\.(test|spec|testing)\.tsx?$|^tests\/|\/testing\//;
    const hasty = /\bvi\.(waitFor|waitUntil)\(|\b(find\w+|waitFor)\([^;]*\{ timeout: /;
    const here = /\/eventually\.ts$|^tests\/(architecture|bench|e2e|visual|firefox)\//;
    expect(where(({ path, text }) => isTest.test(path) && !here.test(path) && hasty.test(text))).toEqual([]);
  });

  it('show days and times as they are here: a laptop or a server may think that it is somewhere else', () => {
    const isTest = /\.(test|spec|testing)\.tsx?$|^tests\/|\/testing\//;
    const elsewhere =
      /\.toLocale(Date|Time)?String\(|\.to(Date|Time)String\(|\.get(FullYear|Month|Date|Day|Hours|Minutes)\(\)|\b(now|Date\(\w*\))\)?\.toISOString\(\)\.slice/;
    const unsaid = (text: string) => /\bDateTimeFormat\(/.test(text) && !/\btimeZone: TIME_ZONE\b/.test(text);
    expect(where(({ path, text }) => !isTest.test(path) && (elsewhere.test(text) || unsaid(text)))).toEqual(
      [],
    );
  });

  it('of the core know no chance and no clock; lint sees the globals, this the rest', () => {
    const impure = /\bMath\.random\b|\bglobalThis\b|\bIntl\.DateTimeFormat\(\)\.resolvedOptions/;
    const isCore = /^src\/(domain|protocol)\/(?!testing\/|.*\.(test|testing)\.ts$)/;
    expect(where(({ path, text }) => isCore.test(path) && impure.test(text))).toEqual([]);
  });
});
