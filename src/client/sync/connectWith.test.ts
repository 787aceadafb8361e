import { expect, test, vi } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { reject } from '#domain/workshop/Decision.ts';
import { connectWith } from './connectWith.ts';
import { keyFor, rememberExpiry, rememberKey } from './device.ts';
import type { HostListener } from './Host.ts';

const listeners: HostListener[] = [];
vi.mock('./ServerHost.ts', () => ({
  ServerHost: class {
    connect = (listener: HostListener) => void listeners.push(listener);
    close = () => {};
  },
}));

const DAY = 86_400_000;

test('given a device whose clock is years ahead, it forgets only what has expired by the clock of the host', async () => {
  const host = Date.now() - 3_650 * DAY;
  for (const [id, at] of [
    ['over', host - DAY],
    ['later', host + DAY],
  ] as const) {
    rememberKey(id, 'facilitator', 'k'.repeat(43));
    rememberExpiry(id, at);
  }
  const session = connectWith(
    { decide: () => reject('notAllowed'), blocks: new Map() },
    { workshopId: 'w1', role: 'wall', key: 'k' },
  );
  expect(keyFor('over', 'facilitator')).not.toBeNull();
  listeners.at(-1)?.whole({ version: 1, change: { put: {}, remove: {} }, now: host });
  await eventually(() => expect(keyFor('over', 'facilitator')).toBeNull());
  expect(keyFor('later', 'facilitator')).not.toBeNull();
  session.close();
});

test('given a host whose clock is years ahead, a device forgets nothing that has not expired by its own', async () => {
  rememberKey('stays', 'facilitator', 'k'.repeat(43));
  rememberExpiry('stays', Date.now() + DAY);
  rememberKey('goes', 'facilitator', 'k'.repeat(43));
  rememberExpiry('goes', Date.now() - DAY);
  const session = connectWith(
    { decide: () => reject('notAllowed'), blocks: new Map() },
    { workshopId: 'w1', role: 'wall', key: 'k' },
  );
  const now = Date.now() + 3_650 * DAY;
  listeners.at(-1)?.whole({ version: 1, change: { put: {}, remove: {} }, now });
  await eventually(() => expect(keyFor('goes', 'facilitator')).toBeNull());
  expect(keyFor('stays', 'facilitator')).not.toBeNull();
  session.close();
});
