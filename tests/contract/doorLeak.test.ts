import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EmptySeats, JoinCode } from '#protocol/http.ts';
import { next, openDesk, startTestServer, type TestServer } from '#server/testing/startTestServer.ts';
import { everybodyHears, heardOn, told, wallKeyOf } from './hall.ts';
import { listenIn, type Wire } from './listenIn.ts';

let server: TestServer;
let wires: Record<'anna' | 'wall', Wire>;
beforeEach(async () => {
  server = await startTestServer();
  wires = { anna: await listenIn(server.url), wall: await listenIn(server.url) };
});
afterEach(async () => {
  await server.end();
  await Promise.all(Object.values(wires).map((wire) => wire.end()));
});

it('tells tablets nothing of the door, a wall no code while it is shut, and nobody whose seat was cleared', async () => {
  const session = await server.begin();
  const { workshopId, facilitatorKey } = session;
  const desk = await openDesk(server, session);
  const token = await server.takeSeat(session, 'anna');
  await server.takeSeat(session, 'QQ-stoel-leeg');
  await told(desk, { type: 'shutDoor', on: true });
  const post = <T>(what: string, body?: unknown) =>
    server.request<T>('POST', `/api/workshops/${workshopId}/${what}`, body, facilitatorKey);

  // Both come only now, as after a reload: by the first view as well.
  const wallKey = await wallKeyOf(server, session);
  for (const [wire, role, key] of [
    [wires.wall, 'wall', wallKey],
    [wires.anna, 'participant', token],
  ] as const) {
    const headers = { authorization: `Bearer ${key}`, 'accept-encoding': 'identity' };
    const path = `/api/workshops/${workshopId}/view?role=${role}&protocol=1`;
    expect((await fetch(wire.url + path, { headers })).status).toBe(200);
  }
  const anna = server.connect(workshopId, { role: 'participant', seatId: 'anna' }, token, {
    url: wires.anna.url,
  });
  const wall = server.connect(workshopId, { role: 'wall' }, wallKey, { url: wires.wall.url });
  await Promise.all([next(anna, 'whole'), next(wall, 'whole')]);
  const renewed = (await post<JoinCode>('join-codes')).body.joinCode;
  const room = await server.app.rooms.find(workshopId);
  const secret = room?.state.access.get('access')?.joinSecret ?? '';
  expect((await post<EmptySeats>('empty-seats', { clear: true, minutes: null })).body).toEqual({ count: 1 });
  await everybodyHears(server, workshopId, desk, wires);
  const codes = [session.joinCode, session.joinSecret, renewed, secret];
  expect(heardOn(wires, [...codes, 'QQ-stoel'])).toEqual([]);
  expect(wires.wall.heard()).toContain('"shut":true');
  expect(heardOn({ anna: wires.anna }, ['"shut"', '"access"', 'joinCode'])).toEqual([]);

  await told(desk, { type: 'shutDoor', on: false });
  await everybodyHears(server, workshopId, desk, wires);
  expect(heardOn({ wall: wires.wall }, codes)).toEqual([`wall: ${renewed}`, `wall: ${secret}`]);
  expect(heardOn({ anna: wires.anna }, [...codes, '"shut"'])).toEqual([]);
}, 60_000);
