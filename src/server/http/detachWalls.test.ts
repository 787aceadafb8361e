import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import type { HelperKey, WallCount, WallKey } from '#protocol/http.ts';
import { next, startTestServer, type TestServer, type TestSocket } from '../testing/startTestServer.ts';

let server: TestServer;
let session: Awaited<ReturnType<TestServer['begin']>>;

beforeEach(async () => {
  server = await startTestServer();
  session = await server.begin();
});
afterEach(() => server.end());

const path = (more: string, { workshopId } = session) => `/api/workshops/${workshopId}${more}`;

async function wallKey(of = session): Promise<string> {
  return (await server.request<WallKey>('POST', path('/wall-keys', of), undefined, of.facilitatorKey)).body
    .wallKey;
}

async function wall(key: string, of = session): Promise<TestSocket> {
  const socket = server.connect(of.workshopId, { role: 'wall' }, key);
  await next(socket, 'whole');
  return socket;
}

const count = async (of = session) =>
  (await server.request<WallCount>('GET', path('/walls', of), undefined, of.facilitatorKey)).body.count;
const detach = (key = session.facilitatorKey) =>
  server.request<WallCount>('DELETE', path('/walls'), undefined, key);
const look = (key: string) => server.request('GET', path('/view?role=wall&protocol=1'), undefined, key);

describe('walls that are detached', () => {
  it('see nothing more, by none of their keys: not over HTTP, by a line, or by going on where they were', async () => {
    const keys = [await wallKey(), await wallKey(), await wallKey()];
    const [first = '', second = '', off = ''] = keys;
    const watching = [await wall(first), await wall(second)];
    expect(await count()).toBe(2);
    expect((await look(off)).status).toBe(200);
    const told = Promise.all(watching.map((socket) => next(socket, 'gone')));
    expect(await detach()).toMatchObject({ status: 200, body: { count: 2 } });
    expect(await told).toEqual(['unknown', 'unknown']);
    for (const key of keys) {
      expect((await look(key)).status).toBe(401);
      for (const since of [null, 1]) {
        const socket = server.connect(session.workshopId, { role: 'wall' }, key, { since });
        const heard: string[] = [];
        socket.onAny((event: string) => heard.push(event));
        await eventually(() => expect(heard).toContain('gone'));
        expect(heard).toEqual(['gone']);
      }
    }
    await eventually(async () => expect(await count()).toBe(0));
  });

  it('leave walls of other sessions, desks and new walls as they are', async () => {
    const other = await server.begin();
    const theirs = await wall(await wallKey(other), other);
    await wall(await wallKey());
    await detach();
    expect(theirs.connected).toBe(true);
    expect(await count(other)).toBe(1);
    await wall(await wallKey());
    await eventually(async () => expect(await count()).toBe(1));
  });

  it('stay so after the server was started anew', async () => {
    const key = await wallKey();
    await detach();
    await server.restart();
    expect((await look(key)).status).toBe(401);
  });

  it('are detached by who may make their links, and the logbook says so', async () => {
    const helper = (role: string) =>
      server.request<HelperKey>('POST', path('/helpers'), { role }, session.facilitatorKey);
    const key = await wallKey();
    const notetaker = (await helper('notetaker')).body.key;
    for (const none of [key, notetaker, 'x'.repeat(43)]) expect((await detach(none)).status).toBe(401);
    expect((await look(key)).status).toBe(200);
    expect((await detach((await helper('cofacilitator')).body.key)).status).toBe(200);
    const room = await server.app.rooms.find(session.workshopId);
    const last = [...(room?.state.log.values() ?? [])].at(-1);
    expect(last).toMatchObject({ what: 'wallsDetached', who: 'cofacilitator' });
  });
});
