import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const TABLE = { 'Door.tsx': ['/door.js', '/kit.js'], 'door.json': ['/words.js', '/kit.js'] };
const fetched = vi.fn<typeof fetch>();
let hasLine = true;

beforeEach(() => {
  hasLine = true;
  fetched.mockReset();
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

/** A page that fetched nothing yet: it remembers its table. */
async function freshPage() {
  vi.resetModules();
  const { filesFirst } = await import('./filesFirst.ts');
  const { ChunkError } = await import('./lazyWithRetry.ts');
  return { filesFirst, ChunkError };
}

test('where the page names no table it imports at once', async () => {
  const { filesFirst } = await freshPage();
  await expect(filesFirst(['Door.tsx'], async () => 'door')()).resolves.toBe('door');
  expect(fetched).not.toHaveBeenCalled();
});

test('a part is not imported before its files are here, and can be asked for again when they could not be fetched', async () => {
  const { filesFirst, ChunkError } = await freshPage();
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
  const { filesFirst, ChunkError } = await freshPage();
  document.head.innerHTML = '<meta name="parts" content="/parts.json">';
  await expect(filesFirst(['Other.tsx'], async () => 'other')()).resolves.toBe('other');
  const broken = filesFirst(['Other.tsx'], () => Promise.reject(new Error('weg')));
  await expect(broken()).rejects.toBeInstanceOf(ChunkError);
});
