import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchNamed } from './fetchNamed.ts';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', fetched);
  document.head.innerHTML = '<meta name="later" content="/a.js /b.css">';
});
afterEach(() => {
  fetched.mockReset();
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** An answer that comes in pieces, and ends with an error when its question is given up. */
function inPieces() {
  let piece: (text: string | null) => void = () => {};
  fetched.mockImplementation(async (_file, init) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        piece = (text) =>
          text === null ? controller.close() : controller.enqueue(new TextEncoder().encode(text));
        init?.signal?.addEventListener('abort', () => controller.error(new Error('given up')));
      },
    });
    return new Response(body);
  });
  return (text: string | null) => piece(text);
}

test('fetches what the page names, and nothing where it names none', async () => {
  fetched.mockImplementation(async () => new Response('x'));
  await fetchNamed('later');
  expect(fetched.mock.calls.map(([file]) => file)).toEqual(['/a.js', '/b.css']);
  await fetchNamed('line');
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('rejects what is not there', async () => {
  fetched.mockImplementation(async () => new Response('', { status: 404 }));
  await expect(fetchNamed('later')).rejects.toThrow('/a.js');
});

test('a file that nothing is heard of is given up after ten seconds', async () => {
  fetched.mockImplementation(
    (_file, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('given up')));
      }),
  );
  const ended = vi.fn();
  const fetching = fetchNamed('later').catch(ended);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  await fetching;
  expect(ended).toHaveBeenCalledOnce();
});

test('a slow file is waited for as long as something of it comes, and given up when it stops halfway', async () => {
  document.head.innerHTML = '<meta name="line" content="/line.js">';
  const say = inPieces();
  const ended = vi.fn();
  const fetching = fetchNamed('line').catch(ended);
  for (let piece = 0; piece < 5; piece += 1) {
    await vi.advanceTimersByTimeAsync(9_000);
    say('more');
  }
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(11_000);
  await fetching;
  expect(ended).toHaveBeenCalledOnce();
});

test('a slow file that comes to its end is here', async () => {
  document.head.innerHTML = '<meta name="line" content="/line.js">';
  const say = inPieces();
  const fetching = fetchNamed('line');
  await vi.advanceTimersByTimeAsync(9_000);
  say('all of it');
  await vi.advanceTimersByTimeAsync(9_000);
  say(null);
  await expect(fetching).resolves.toBeUndefined();
});
