import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '#server/testing/startTestServer.ts';

const GUESSES = 10_000;
/** What the slowest right code may take (ms) on top of a few times the slowest question without a code: the machine may be busy. */
const PATIENCE = 2_000;
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.end());

/** The n-th code, in the signs that codes are made of. */
function codeNumber(n: number): string {
  return n
    .toString(ALPHABET.length)
    .padStart(7, '0')
    .replace(/./g, (digit) => ALPHABET[Number.parseInt(digit, ALPHABET.length)] ?? '');
}

it('given ten thousand wrong codes, none hits, and right ones from the same address are not held up', async () => {
  const session = await server.begin();
  let guesses = 0;
  let hits = 0;
  const guess = async () => {
    while (guesses < GUESSES) {
      guesses += 1;
      const payload = { code: codeNumber(guesses * 2_750_001) };
      const answer = await server.app.http.inject({ method: 'POST', url: '/api/join', payload });
      if (answer.statusCode !== 404) hits += 1;
    }
  };
  const guessing = Promise.all(Array.from({ length: 500 }, guess));
  let isOver = false;
  void guessing.then(() => {
    isOver = true;
  });
  const timed = async (method: string, path: string, body?: unknown) => {
    const began = performance.now();
    expect((await server.request(method, path, body)).status).toBe(200);
    return performance.now() - began;
  };
  const slowest = { plain: 0, code: 0 };
  let asked = 0;
  for (; !isOver; asked += 1) {
    slowest.plain = Math.max(slowest.plain, await timed('GET', '/api/host'));
    slowest.code = Math.max(slowest.code, await timed('POST', '/api/join', { code: session.joinCode }));
  }
  await guessing;
  expect(hits).toBe(0);
  expect(asked).toBeGreaterThan(1);
  expect(slowest.code).toBeLessThan(PATIENCE + 4 * slowest.plain);
});
