import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { facilitator } from '#domain/testing/given.ts';
import { command, next, openDesk, startTestServer, type TestServer } from '../testing/startTestServer.ts';

const HOUR = 3_600_000;

let server: TestServer;
let now: number;
beforeEach(async () => {
  now = Date.now();
  server = await startTestServer({ now: () => now });
});
afterEach(() => server.end());

describe('rooms', () => {
  it('given many who ask at once, there is one room', async () => {
    const { workshopId } = await server.begin();
    await server.restart();
    const found = await Promise.all(Array.from({ length: 20 }, () => server.app.rooms.find(workshopId)));
    expect(new Set(found).size).toBe(1);
    expect(await server.app.rooms.find('never-was')).toBeNull();
  });

  it('given nobody looking for a while, a room is let go of; who still holds it is asked to try again', async () => {
    const { workshopId } = await server.begin();
    const held = await server.app.rooms.find(workshopId);
    now += HOUR;
    await server.app.rooms.sweep();
    const ack = await held?.submit({ id: 'c-late', type: 'blankWall', on: true }, facilitator);
    expect(ack).toEqual({ ok: false, retry: 'unavailable' });
    const fresh = await server.app.rooms.find(workshopId);
    expect(fresh).not.toBe(held);
    expect(await fresh?.submit({ id: 'c-late', type: 'blankWall', on: true }, facilitator)).toMatchObject({
      ok: true,
    });
  });

  it('given somebody looking, it stays', async () => {
    const session = await server.begin();
    const held = await server.app.rooms.find(session.workshopId);
    await openDesk(server, session);
    now += HOUR;
    await server.app.rooms.sweep();
    expect(await server.app.rooms.find(session.workshopId)).toBe(held);
  });

  it('given a clock that is suddenly years ahead, nothing is deleted, and all is there once it is put right', async () => {
    const session = await server.begin();
    await server.app.rooms.sweep();
    now += 9 * 365 * 24 * HOUR;
    await server.app.rooms.sweep();
    expect(await server.app.rooms.find(session.workshopId), 'but it has expired by that clock').toBeNull();
    const { status, body } = await server.request('GET', '/api/health');
    expect([status, body]).toEqual([200, { ok: true, warning: expect.stringContaining('De klok') }]);
    now -= 9 * 365 * 24 * HOUR;
    await server.app.rooms.sweep();
    expect(await server.app.rooms.find(session.workshopId)).not.toBeNull();
    expect((await server.request('GET', '/api/health')).body).toEqual({ ok: true });
  });

  it('given that clock, no device is told that it was deleted: what it has to send waits until the clock is put right', async () => {
    const session = await server.begin();
    const stayed = await openDesk(server, session);
    await server.app.rooms.sweep();
    now += 9 * 365 * 24 * HOUR;
    const came = server.connect(session.workshopId, { role: 'facilitator' }, session.facilitatorKey);
    const heard: string[] = [];
    for (const socket of [stayed, came]) socket.onAny((event: string) => heard.push(event));
    await eventually(() => expect(server.reported.map(String).join()).toContain('a clock that may be wrong'));
    expect(await command(stayed, { type: 'blankWall', on: true })).toEqual({
      ok: false,
      retry: 'unavailable',
    });
    const path = `/api/workshops/${session.workshopId}`;
    expect((await server.request('DELETE', path, undefined, session.facilitatorKey)).status).toBe(503);
    const recover = () => server.request('POST', '/api/recover', { code: session.recoveryCode });
    expect((await recover()).status).toBe(503);
    const whole = next(came, 'whole');
    now -= 9 * 365 * 24 * HOUR;
    await whole;
    expect((await recover()).status).toBe(200);
    expect(await command(stayed, { type: 'blankWall', on: true })).toMatchObject({ ok: true });
    expect(heard).not.toContain('gone');
  });

  it('given the end of its retention, devices are told and everything goes', async () => {
    const session = await server.begin();
    const desk = await openDesk(server, session);
    const gone = next(desk, 'gone');
    now = session.expiresAt;
    expect(await server.app.rooms.find(session.workshopId), 'also before it is swept away').toBeNull();
    await server.app.rooms.sweep();
    expect(await gone).toBe('deleted');
    expect(await server.app.rooms.find(session.workshopId)).toBeNull();
  });

  it('given a deletion that cannot even be written down, the session goes on for everybody who is in it', async () => {
    const session = await server.begin();
    const desks = [await openDesk(server, session), await openDesk(server, session)] as const;
    const remove = () =>
      server.request('DELETE', `/api/workshops/${session.workshopId}`, undefined, session.facilitatorKey);
    const deleted = join(server.folder, 'verwijderd.txt');
    rmSync(deleted);
    mkdirSync(deleted);
    expect((await remove()).status).toBe(503);
    const heard = next(desks[1], 'delta');
    expect(await command(desks[0], { type: 'blankWall', on: true })).toMatchObject({ ok: true });
    expect((await heard).change.put.workshop).toMatchObject([{ wallBlank: true }]);
    rmSync(deleted, { recursive: true });
    expect((await remove()).status).toBe(204);
  });

  it('given a deletion that stops once it is written down, devices are told, and the next sweep ends it', async () => {
    const session = await server.begin();
    const desk = await openDesk(server, session);
    const gone = next(desk, 'gone');
    const beside = new DatabaseSync(join(server.folder, 'praatplaat.sqlite'));
    beside.exec(`CREATE TRIGGER stuck BEFORE DELETE ON workshop BEGIN SELECT RAISE(ABORT, 'stuck'); END`);
    const path = `/api/workshops/${session.workshopId}`;
    expect((await server.request('DELETE', path, undefined, session.facilitatorKey)).status).toBe(503);
    expect(await gone).toBe('deleted');
    const left = () => beside.prepare('SELECT count(*) AS it FROM entity').get();
    expect(left()).not.toEqual({ it: 0 });
    beside.exec('DROP TRIGGER stuck');
    await server.app.rooms.sweep();
    expect(left()).toEqual({ it: 0 });
    beside.close();
  });
});
