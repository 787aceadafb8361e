import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { checkRoutes } from './checkRoutes.ts';

const ROOM = 'g'.repeat(22);

function venue() {
  let now = 0;
  const app = Fastify();
  checkRoutes(app, { now: () => now });
  const meet = async (device: string, gathering = ROOM) => {
    const payload = { gathering, device: device.padEnd(22, '0') };
    return (await app.inject({ method: 'POST', url: '/api/check', payload })).json();
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { app, meet, pass };
}

test('given two tablets, each hears of the other, and of nobody in another room', async () => {
  const { meet } = venue();
  expect(await meet('a')).toEqual({ others: 0 });
  expect(await meet('b')).toEqual({ others: 1 });
  expect(await meet('a')).toEqual({ others: 1 });
  expect(await meet('c', 'h'.repeat(22))).toEqual({ others: 0 });
});

test('given a tablet that went away, when half a minute has passed, then it counts no more', async () => {
  const { meet, pass } = venue();
  await meet('a');
  pass(31_000);
  expect(await meet('b')).toEqual({ others: 0 });
});

test('it remembers no more than it should, and takes ids only', async () => {
  const { app, meet } = venue();
  for (let room = 0; room < 300; room += 1) await meet('a', String(room).padStart(22, 'r'));
  expect(await meet('a', 'one-room-too-many-here')).toEqual({ error: 'tooFast' });
  const bad = await app.inject({
    method: 'POST',
    url: '/api/check',
    payload: { gathering: 'x'.repeat(5_000) },
  });
  expect(bad.statusCode).toBe(400);
});
