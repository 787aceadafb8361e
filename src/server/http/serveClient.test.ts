import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/startTestServer.ts';

const PAGE = '<!doctype html><title>Praatplaat</title>';
const SCRIPT = 'console.log(1)\n'.repeat(100);
const HTML = { accept: 'text/html,*/*' };

let server: TestServer;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'thema.css'), '');
  writeFileSync(join(folder, 'assets/main-abc123.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/main-abc123.js.br'), brotliCompressSync(SCRIPT));
  server = await startTestServer({ clientFolder: folder });
});
afterEach(async () => {
  await server.end();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = HTML) =>
  server.app.http.inject({ method: 'GET', url, headers });

it.each([
  ['/'],
  ['/nieuw'],
  ['/mee'],
  ['/scherm'],
  ['/scherm/abc'],
  ['/deelnemer/abc'],
  ['/verken/bo3'],
  ['/verslag/abc'],
])('%s is the page, and is never kept', async (path) => {
  const { statusCode, body, headers } = await get(path);
  expect([statusCode, body]).toEqual([200, PAGE]);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-type']).toMatch(/^text\/html/);
});

it('an unknown address is the page too, so that the 404 is a friendly one', async () => {
  const { statusCode, body } = await get('/bestaat-niet');
  expect([statusCode, body]).toEqual([404, PAGE]);
});

it.each([['/api/bestaat-niet'], ['/assets/verdwenen-abc.js'], ['/..%2f..%2fpackage.json']])(
  '%s is not the page',
  async (path) => {
    const { statusCode, body } = await get(path, { accept: path.startsWith('/..') ? '*/*' : HTML.accept });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('<!doctype');
  },
);

it('a file with a hash in its name is kept for ever and comes compressed; the theme for the next time', async () => {
  const script = await get('/assets/main-abc123.js', { 'accept-encoding': 'br, gzip' });
  expect(script.headers['cache-control']).toContain('immutable');
  expect(script.headers['content-encoding']).toBe('br');
  expect(script.headers['content-type']).toMatch(/javascript/);
  expect((await get('/assets/main-abc123.js', {})).body).toBe(SCRIPT);
  const { headers } = await get('/thema.css', {});
  expect(headers['cache-control']).toBe('public, max-age=0, stale-while-revalidate=2592000');
});

it('the rules for pages come with pages and workers, not with each of their parts', async () => {
  writeFileSync(join(folder, 'assets/pdfWorker-abc123.js'), SCRIPT);
  const policyOf = async (path: string) => (await get(path)).headers['content-security-policy'];
  expect(await policyOf('/')).toContain("default-src 'self'");
  expect(await policyOf('/assets/pdfWorker-abc123.js')).toContain("default-src 'self'");
  expect(await policyOf('/assets/verdwenen-abc.js')).toContain("default-src 'self'");
  expect(await policyOf('/assets/main-abc123.js')).toBeUndefined();
  expect((await get('/assets/main-abc123.js')).headers['x-content-type-options']).toBe('nosniff');
});

it('a view with a page of its own gets that one: the same page, naming the files it will ask for', async () => {
  writeFileSync(join(folder, 'deelnemer.html'), `${PAGE}<link>`);
  expect((await get('/deelnemer/abc')).body).toBe(PAGE);
  await server.end();
  server = await startTestServer({ clientFolder: folder });
  expect((await get('/deelnemer/abc')).body).toBe(`${PAGE}<link>`);
  expect((await get('/mee')).body).toBe(PAGE);
});
