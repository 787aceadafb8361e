import { expect, test } from 'vitest';
import {
  forgetExpired,
  forgetKey,
  forgetSeat,
  forgetWorkshop,
  keyFor,
  keysKnown,
  newId,
  newToken,
  rememberExpiry,
  rememberKey,
  rememberSeat,
  seatFor,
  wipe,
} from './device.ts';
import { draftsOf, writeDraft } from './drafts.ts';

const seat = { workshopId: 'w1', seatId: 's1', token: 't'.repeat(43), groupLabel: 'Inwoner', title: 'Samen' };

test('ids and tokens fit the wire and do not repeat', () => {
  const made = new Set(Array.from({ length: 200 }, newId));
  expect(made.size).toBe(200);
  for (const id of made) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(newToken()).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test('a seat is remembered per session, the newest wins, and it can be forgotten', () => {
  rememberSeat(seat);
  rememberSeat({ ...seat, seatId: 's2' });
  expect(seatFor('w1')?.seatId).toBe('s2');
  expect(seatFor('w2')).toBeNull();
  forgetSeat('w1');
  expect(seatFor('w1')).toBeNull();
});

test('keys are listed with the newest first and keep their title', () => {
  rememberKey('w1', 'facilitator', 'k1', 'Eerste', 1);
  rememberKey('w2', 'facilitator', 'k2', 'Tweede', 2);
  rememberKey('w1', 'facilitator', 'k3', undefined, 3);
  expect(keysKnown().map(({ title, key }) => [title, key])).toEqual([
    ['Eerste', 'k3'],
    ['Tweede', 'k2'],
  ]);
  expect(keyFor('w1', 'wall')).toBeNull();
  forgetKey('w1', 'facilitator');
  expect(keyFor('w1', 'facilitator')).toBeNull();
});

test('emptying the device forgets seats and keeps the keys of a facilitator', async () => {
  rememberSeat(seat);
  rememberKey('w1', 'facilitator', 'k1');
  rememberExpiry('w1', 5);
  rememberExpiry('w2', 5);
  localStorage.setItem('of somebody else', 'stays');
  await wipe();
  expect(seatFor('w1')).toBeNull();
  expect(keyFor('w1', 'facilitator')).toBe('k1');
  expect(localStorage.getItem('praatplaat:expiries')).toBe('{"w1":{"at":5}}');
  expect(localStorage.getItem('of somebody else')).toBe('stays');
});

test('a deleted session leaves nothing on the device', async () => {
  rememberSeat(seat);
  rememberKey('w1', 'facilitator', 'k1');
  writeDraft({ workshopId: 'w1', seatId: 's1', activityId: 'a1', promptId: null }, 'half');
  await forgetWorkshop('w1');
  expect([seatFor('w1'), keyFor('w1', 'facilitator'), draftsOf('w1', 's1')]).toEqual([null, null, []]);
});

test('what another hand stored is ignored', () => {
  localStorage.setItem('praatplaat:seats', '{"w1":{"seatId":3},"w2":null}');
  localStorage.setItem('praatplaat:keys', '[');
  expect(seatFor('w1')).toBeNull();
  expect(keysKnown()).toEqual([]);
});

test('what belongs to an expired session is forgotten, but never in the session of now', async () => {
  rememberSeat(seat);
  rememberSeat({ ...seat, workshopId: 'w2' });
  rememberKey('w1', 'facilitator', 'k1');
  rememberExpiry('w1', 1_000);
  rememberExpiry('w2', 1_000);
  expect(keysKnown(999)).toHaveLength(1);
  expect(keysKnown(1_000)).toEqual([]);
  await forgetExpired('w2', 1_000);
  expect([seatFor('w1'), keyFor('w1', 'facilitator')]).toEqual([null, null]);
  expect(seatFor('w2')).not.toBeNull();
});
