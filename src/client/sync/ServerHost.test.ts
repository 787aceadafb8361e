import { expect, test, vi } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import type { Ack, WholeMessage } from '#protocol/socket.ts';
import type { Arrived } from './firstView.ts';
import type { Host, HostListener } from './Host.ts';
import { hostListener } from './hostListener.testing.ts';
import { type Hearing, ServerHost, type ServerHostOptions } from './ServerHost.ts';

const LOGIN = { workshopId: 'w1', role: 'participant', seatId: 's1', key: 'k'.repeat(43) } as const;
const NOTHING = { put: {}, remove: {} };
const OK: Ack = { ok: true, version: 8 };

const whole = (version: number): WholeMessage => ({ version, change: NOTHING, now: 5_000 });
const arrived = (version: number): Arrived => ({
  whole: whole(version),
  own: { version, change: NOTHING },
  at: Date.now(),
});

/** A line that a test speaks for. */
function lineOf() {
  const heard: { listener: HostListener | null } = { listener: null };
  const line = {
    connect: vi.fn((listener: HostListener) => {
      heard.listener = listener;
    }),
    send: vi.fn(async () => OK),
    setWriting: vi.fn(),
    setReady: vi.fn(),
    resume: vi.fn(),
    close: vi.fn(),
  } satisfies Host;
  return { line, heard };
}

function connect(options: ServerHostOptions) {
  const host = new ServerHost(LOGIN, { patienceMs: 20, againMs: 5, ...options });
  const listener = hostListener();
  host.connect(listener);
  return { host, listener };
}

test('given a first view, it is told before the code of the line is fetched', async () => {
  const { line } = lineOf();
  const order: string[] = [];
  const { listener } = connect({
    first: async () => arrived(7),
    fetchLine: async () => {
      order.push('line');
      return () => line;
    },
  });
  listener.whole.mockImplementation(() => void order.push('whole'));
  listener.own.mockImplementation(() => void order.push('own'));
  await eventually(() => expect(line.connect).toHaveBeenCalledOnce());
  expect(order).toEqual(['whole', 'own', 'line']);
});

test('given a first view that waited for the program, the clock of the host went on meanwhile', async () => {
  const { listener } = connect({
    first: async () => ({ ...arrived(7), at: Date.now() - 3_000 }),
    fetchLine: () => new Promise(() => {}),
  });
  await eventually(() => expect(listener.whole).toHaveBeenCalled());
  const [message] = listener.whole.mock.calls[0] as [WholeMessage];
  expect(message.now - 5_000).toBeGreaterThanOrEqual(3_000);
  expect(message.now - 5_000).toBeLessThan(60_000);
});

test.each([
  ['none', async () => null],
  ['one that never comes', () => new Promise<null>(() => {})],
])('given %s, the line carries everything', async (_, first) => {
  const { line, heard } = lineOf();
  const { listener } = connect({ first, fetchLine: async () => () => line });
  await eventually(() => expect(heard.listener).not.toBeNull());
  heard.listener?.whole(whole(9));
  expect(listener.whole).toHaveBeenCalledExactlyOnceWith(whole(9));
});

test('given a first view that comes after the line has spoken, it is left alone', async () => {
  const { line, heard } = lineOf();
  let come: (view: Arrived) => void = () => {};
  const { listener } = connect({
    first: () => new Promise((resolve) => (come = resolve)),
    fetchLine: async () => () => line,
  });
  await eventually(() => expect(heard.listener).not.toBeNull());
  heard.listener?.whole(whole(9));
  come(arrived(7));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(listener.whole).toHaveBeenCalledExactlyOnceWith(whole(9));
  expect(listener.own).not.toHaveBeenCalled();
});

test('commands wait for the line, and what one is doing is told to it', async () => {
  const { line } = lineOf();
  let bring: (make: () => Host) => void = () => {};
  const { host } = connect({
    first: async () => arrived(7),
    fetchLine: () => new Promise((resolve) => (bring = resolve)),
  });
  await expect(host.send({ id: 'c1', type: 'leave' })).rejects.toThrow('no line');
  host.setWriting('a1');
  host.resume();
  await new Promise((resolve) => setTimeout(resolve, 30));
  bring(() => line);
  await eventually(() => expect(line.connect).toHaveBeenCalled());
  expect(line.setWriting).toHaveBeenCalledExactlyOnceWith('a1');
  expect(await host.send({ id: 'c1', type: 'leave' })).toEqual(OK);
});

test('given a file of the line that cannot be fetched, says that there is no network and goes on asking', async () => {
  const { line } = lineOf();
  const fetchLine = vi
    .fn()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValue(() => line);
  const { listener } = connect({ first: async () => null, fetchLine });
  await eventually(() => expect(line.connect).toHaveBeenCalledOnce());
  expect(fetchLine).toHaveBeenCalledTimes(3);
  expect(listener.line.mock.calls).toEqual([['offline'], ['offline']]);
});

test('the line is not made before what is fetched beside it is here; when that fails, it says so and asks again', async () => {
  const { line } = lineOf();
  const beside = vi.fn<() => Promise<Hearing>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
  let come: () => void = () => {};
  beside.mockReturnValue(new Promise((resolve) => (come = () => resolve((next) => next))));
  const { listener } = connect({ first: async () => arrived(7), fetchLine: async () => () => line, beside });
  await eventually(() => expect(beside).toHaveBeenCalledTimes(2));
  expect(listener.line.mock.calls).toEqual([['offline']]);
  expect(listener.whole).toHaveBeenCalledOnce();
  expect(line.connect).not.toHaveBeenCalled();
  come();
  await eventually(() => expect(line.connect).toHaveBeenCalledOnce());
});

test('closed before anything came, it makes no line and tells nothing', async () => {
  const { line } = lineOf();
  const { host, listener } = connect({ first: async () => arrived(7), fetchLine: async () => () => line });
  host.close();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(line.connect).not.toHaveBeenCalled();
  expect(listener.whole).not.toHaveBeenCalled();
});

test('given what listens beside the line, it hears first and passes on', async () => {
  const { line, heard } = lineOf();
  const order: string[] = [];
  const { listener } = connect({
    first: async () => null,
    fetchLine: async () => () => line,
    beside: async () => (next) => ({
      ...next,
      life: () => void order.push('life'),
      whole: (message) => {
        order.push('beside');
        next.whole(message);
      },
    }),
  });
  listener.whole.mockImplementation(() => void order.push('whole'));
  await eventually(() => expect(line.connect).toHaveBeenCalledOnce());
  heard.listener?.life?.({ id: 'a-second', copiedAt: null });
  heard.listener?.whole(whole(8));
  expect(order).toEqual(['life', 'beside', 'whole']);
});
