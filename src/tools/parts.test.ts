import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOfParts } from './parts.ts';

it('names the files of what a page imports later, without what every page has', () => {
  const table = filesOfParts({
    'index.html': {
      file: 'assets/index.js',
      isEntry: true,
      imports: ['_frame.js'],
      css: ['assets/base.css'],
    },
    '_frame.js': { file: 'assets/frame.js' },
    '_kit.js': { file: 'assets/kit.js', imports: ['_frame.js'], css: ['assets/kit.css'] },
    'src/views/desk/Door.tsx': { file: 'assets/Door.js', isDynamicEntry: true, imports: ['_kit.js'] },
    'src/i18n/nl/door.json': { file: 'assets/door.js', isDynamicEntry: true },
  });
  expect(table).toEqual({
    'Door.tsx': ['/assets/Door.js', '/assets/kit.css', '/assets/kit.js'],
    'door.json': ['/assets/door.js'],
  });
});

it('names those of both where two parts have one name', () => {
  const table = filesOfParts({
    'index.html': { file: 'index.js', isEntry: true },
    'a/Part.tsx': { file: 'a.js', isDynamicEntry: true },
    'b/Part.tsx': { file: 'b.js', isDynamicEntry: true },
  });
  expect(table).toEqual({ 'Part.tsx': ['/a.js', '/b.js'] });
});

it('finds every part by the name that the client asks for', () => {
  const src = join(import.meta.dirname, '..');
  const files = ['client', 'i18n/nl'].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const there = new Set(files.map((file) => basename(file)));
  const asked = files
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .filter((text) => text.includes('filesFirst('))
    .flatMap((text) => text.match(/(?<=')\w+\.(tsx|json)(?=')/g) ?? []);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !there.has(name))).toEqual([]);
});
