import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

/** Three programs know the addresses of views, and none may import another. */
test('every address of a view is known to the server and to the offline shell', () => {
  // What is under /dev is in no build.
  const tables = read('src/client/routes.tsx') + read('src/client/otherViews.tsx');
  const paths = [...tables.matchAll(/\{ ?path: '([^']+)'|^\s+path: '([^']+)'/gm)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((path) => !path.startsWith('/dev/'));
  expect(paths.length).toBeGreaterThan(10);
  const server = read('src/server/http/serveClient.ts');
  const shell = /\/\^\\\/\(\(([a-z|]+)\)/.exec(read('src/tools/serviceWorker.ts'))?.[1]?.split('|') ?? [];
  expect(paths.filter((path) => !server.includes(`'${path.replace('?', '')}'`))).toEqual([]);
  expect(
    [...new Set(paths.map((path) => path.split('/')[1]))].filter((first) => first && !shell.includes(first)),
  ).toEqual([]);
});
