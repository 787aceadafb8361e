import { beforeEach, expect, test, vi } from 'vitest';
import { beginFirstView, takeFirstView } from './firstView.ts';

const SEAT = { workshopId: 'w1', role: 'participant', seatId: 'stoel-1', key: 'k'.repeat(43) } as const;
const WALL = { workshopId: 'w1', role: 'wall', key: 'w'.repeat(43) } as const;
const PART = { version: 7, change: { put: {}, remove: {} } };
const VIEW = { whole: { ...PART, now: 5 }, own: PART };

const fetched = vi.fn();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  return () => void vi.unstubAllGlobals();
});

test('is asked for with the key in a header, and with nothing that stands for a person in the address', async () => {
  fetched.mockResolvedValue(Response.json(VIEW));
  expect(await takeFirstView(SEAT)).toMatchObject(VIEW);
  const [address, { headers, cache }] = fetched.mock.calls[0] as [string, RequestInit];
  expect(address).toBe('/api/workshops/w1/view?role=participant&protocol=1');
  expect(headers).toEqual({ authorization: `Bearer ${SEAT.key}` });
  expect(cache).toBe('no-store');
});

test('asked for ahead, it is given once; after that it is asked for anew', async () => {
  fetched.mockImplementation(async () => Response.json(VIEW));
  beginFirstView(SEAT);
  expect(fetched).toHaveBeenCalledTimes(1);
  const { key, seatId, role, workshopId } = SEAT;
  await takeFirstView({ key, seatId, role, workshopId });
  expect(fetched).toHaveBeenCalledTimes(1);
  await takeFirstView(SEAT);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('asked for ahead by another, it is not given', async () => {
  fetched.mockImplementation(async () => Response.json({ ...VIEW, own: null }));
  beginFirstView(WALL);
  await takeFirstView({ ...WALL, key: 'x'.repeat(43) });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test.each([
  ['an error of the host', () => Promise.resolve(Response.json({ error: 'gone' }, { status: 410 }))],
  ['too many questions', () => Promise.resolve(Response.json({ error: 'tooFast' }, { status: 429 }))],
  ['a host that knows no such address', () => Promise.resolve(new Response('', { status: 404 }))],
  ['a portal of the Wi-Fi', () => Promise.resolve(new Response('<h1>Log in op de wifi</h1>'))],
  ['something else', () => Promise.resolve(Response.json({ hello: 'world' }))],
  ['a seat without its own part', () => Promise.resolve(Response.json({ ...VIEW, own: null }))],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
])('given %s, there is none, and nothing is thrown', async (_, answer) => {
  fetched.mockImplementation(answer);
  expect(await takeFirstView(SEAT)).toBeNull();
});
