import { afterEach, expect, test, vi } from 'vitest';
import { join } from './api.ts';
import { askPairing, deleteWorkshop, hostInfo } from './deskApi.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function answer(status: number, body: string) {
  const fetch = vi.fn(
    async (_url: string, _init: RequestInit) => new Response(body === '' ? null : body, { status }),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('an answer is a value; the key travels as a bearer and never in the address', async () => {
  const fetch = answer(200, '{"state":"waiting"}');
  expect(await askPairing('p1', 'geheim')).toEqual({ ok: true, value: { state: 'waiting' } });
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('/api/pairings/p1');
  expect(init?.headers).toMatchObject({ authorization: 'Bearer geheim' });
});

test('what the host refuses comes back as its code', async () => {
  answer(404, '{"error":"badCode"}');
  expect(await join({ code: 'ABC' })).toEqual({ ok: false, error: 'badCode' });
});

test('an empty answer is fine', async () => {
  answer(204, '');
  expect(await deleteWorkshop('w1', 'k')).toEqual({ ok: true, value: null });
});

test('what is not from our host (a Wi-Fi portal) is unavailable, whatever its status', async () => {
  answer(200, '<html>Log in op de gratis wifi</html>');
  expect(await hostInfo()).toEqual({ ok: false, error: 'unavailable' });
  answer(502, '{"error":"nieuw"}');
  expect(await hostInfo()).toEqual({ ok: false, error: 'unavailable' });
});

test('no line and no answer in time are told apart', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('failed to fetch');
  });
  expect(await hostInfo()).toEqual({ ok: false, error: 'offline' });

  vi.useFakeTimers();
  vi.stubGlobal(
    'fetch',
    (_url: string, init: RequestInit) =>
      new Promise((_resolve, reject) =>
        init.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      ),
  );
  const asked = hostInfo();
  await vi.runAllTimersAsync();
  expect(await asked).toEqual({ ok: false, error: 'timeout' });
});
