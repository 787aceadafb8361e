import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesFirst } from './filesFirst.ts';
import { ChunkError } from './lazyWithRetry.ts';

const TABLE = { 'Door.tsx': ['/door.js', '/kit.js'], 'door.json': ['/words.js', '/kit.js'] };
const fetched = vi.fn<typeof fetch>();
let hasLine = true;

beforeEach(() => {
  hasLine = true;
  fetched.mockImplementation(async (file) => {
    if (!hasLine) throw new TypeError('no line');
    return new Response(file === '/parts.json' ? JSON.stringify(TABLE) : 'x');
  });
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
});

// One page for the file: the table is fetched once, so the order matters.
test('where the page names no table it imports at once', async () => {
  await expect(filesFirst(['Door.tsx'], async () => 'door')()).resolves.toBe('door');
  expect(fetched).not.toHaveBeenCalled();
});

test('a part is not imported before its files are here, and can be asked for again when they could not be fetched', async () => {
  document.head.innerHTML = '<meta name="parts" content="/parts.json">';
  const load = vi.fn(async () => 'door');
  const part = filesFirst(['Door.tsx', 'door.json'], load);
  hasLine = false;
  await expect(part()).rejects.toBeInstanceOf(ChunkError);
  expect(load).not.toHaveBeenCalled();
  hasLine = true;
  fetched.mockClear();
  await expect(part()).resolves.toBe('door');
  expect(fetched.mock.calls.map(([file]) => file)).toEqual([
    '/parts.json',
    '/door.js',
    '/kit.js',
    '/words.js',
  ]);
});

test('a part that is in no table is imported, and what goes wrong then is said to be a part that did not come', async () => {
  document.head.innerHTML = '<meta name="parts" content="/parts.json">';
  await expect(filesFirst(['Other.tsx'], async () => 'other')()).resolves.toBe('other');
  const broken = filesFirst(['Other.tsx'], () => Promise.reject(new Error('weg')));
  await expect(broken()).rejects.toBeInstanceOf(ChunkError);
});
