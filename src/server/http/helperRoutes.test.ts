import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import type { HelperKey, Recovered } from '#protocol/http.ts';
import { hashKey } from '../secrets/keys.ts';
import {
  command,
  next,
  startTestServer,
  type TestServer,
  type TestSocket,
} from '../testing/startTestServer.ts';

type Role = 'cofacilitator' | 'notetaker';

let server: TestServer;
let session: Awaited<ReturnType<TestServer['begin']>>;

beforeEach(async () => {
  server = await startTestServer();
  session = await server.begin();
});
afterEach(() => server.end());

function path(more = ''): string {
  return `/api/workshops/${session.workshopId}${more}`;
}

async function helper(role: Role): Promise<HelperKey> {
  const made = await server.request<HelperKey>('POST', path('/helpers'), { role }, session.facilitatorKey);
  expect(made.status).toBe(201);
  return made.body;
}

async function comesIn(role: Role | 'facilitator', key: string): Promise<TestSocket> {
  const socket = server.connect(session.workshopId, { role }, key);
  await next(socket, 'whole');
  return socket;
}

const reveal = { type: 'setActivityState', activityId: 'a1', to: 'open' } as const;

describe('a link for who helps', () => {
  it('lets a co-facilitator conduct, and keeps links and deletion to the facilitator', async () => {
    const { key } = await helper('cofacilitator');
    const co = await comesIn('cofacilitator', key);
    expect(await command(co, reveal)).toMatchObject({ ok: true });
    expect((await server.request('POST', path('/wall-keys'), undefined, key)).status).toBe(201);
    expect((await server.request('POST', path('/helpers'), { role: 'notetaker' }, key)).status).toBe(401);
    expect((await server.request('DELETE', path(), undefined, key)).status).toBe(401);
    expect(await server.app.rooms.find(session.workshopId)).not.toBeNull();
  });

  it('lets a note-taker type and sum up, and nothing more', async () => {
    const desk = await comesIn('facilitator', session.facilitatorKey);
    const { key } = await helper('notetaker');
    const notes = await comesIn('notetaker', key);
    expect(await command(notes, reveal)).toEqual({ ok: false, code: 'notAllowed' });
    await command(desk, reveal);
    const heard = next(notes, 'delta');
    const types = {
      type: 'contributeFor',
      activityId: 'a1',
      promptId: null,
      groupId: 'inwoner',
      contributions: [{ contributionId: 'typed-1', data: { text: 'Getypt' } }],
    } as const;
    const ack = await command(notes, types);
    expect(ack).toMatchObject({ ok: true });
    expect((await heard).to).toBeLessThanOrEqual(ack.ok ? ack.version : -1);
    expect(await command(notes, { type: 'setConclusion', activityId: 'a1', text: 'Klaar' })).toMatchObject({
      ok: true,
    });
    for (const [method, more] of [
      ['POST', '/wall-keys'],
      ['POST', '/helpers'],
      ['DELETE', ''],
    ] as const)
      expect((await server.request(method, path(more), { role: 'notetaker' }, key)).status).not.toBeLessThan(
        400,
      );
  });

  it('opens nothing as another role, and no other session', async () => {
    const { key } = await helper('notetaker');
    const other = await server.begin();
    for (const [workshopId, role] of [
      [session.workshopId, 'facilitator'],
      [session.workshopId, 'cofacilitator'],
      [session.workshopId, 'wall'],
      [other.workshopId, 'notetaker'],
    ] as const)
      expect(await next(server.connect(workshopId, { role }, key), 'gone')).toBe('unknown');
  });

  it('once revoked, sends its devices away and never opens again, also after a restart', async () => {
    const { key, helperId } = await helper('cofacilitator');
    const kept = await helper('notetaker');
    const co = await comesIn('cofacilitator', key);
    const gone = next(co, 'gone');
    for (let twice = 0; twice < 2; twice += 1)
      expect(
        (await server.request('DELETE', path(`/helpers/${helperId}`), undefined, session.facilitatorKey))
          .status,
      ).toBe(204);
    expect(await gone).toBe('unknown');
    await eventually(() => expect(co.connected).toBe(false));
    await server.restart();
    const again = server.connect(session.workshopId, { role: 'cofacilitator' }, key);
    expect(await next(again, 'gone')).toBe('unknown');
    await comesIn('notetaker', kept.key);
  });

  it('opens nothing while the session does not know it, whatever key is in the store', async () => {
    const key = 'k'.repeat(43);
    const db = new DatabaseSync(join(server.folder, 'praatplaat.sqlite'));
    db.prepare('INSERT INTO credential (hash, workshop, role, subject) VALUES (?, ?, ?, ?)').run(
      hashKey(key),
      session.workshopId,
      'cofacilitator',
      'nobody',
    );
    db.close();
    const stranger = server.connect(session.workshopId, { role: 'cofacilitator' }, key);
    expect(await next(stranger, 'gone')).toBe('unknown');
    expect((await server.request('POST', path('/wall-keys'), undefined, key)).status).toBe(401);
  });

  it('is told to facilitators without its key, and stored as a hash only', async () => {
    const { key, helperId } = await helper('notetaker');
    const desk = server.connect(session.workshopId, { role: 'facilitator' }, session.facilitatorKey);
    const view = applyViewChange(emptyState(), (await next(desk, 'whole')).change);
    expect(view.helper.get(helperId)).toMatchObject({ role: 'notetaker' });
    expect([...view.log.values()].map(({ who, what }) => [who, what])).toEqual([['facilitator', 'noteLink']]);
    expect(JSON.stringify([...view.helper.values(), ...view.log.values()])).not.toContain(key);
    const names = (await readdir(server.folder)).filter((name) => name.startsWith('praatplaat.sqlite'));
    const files = await Promise.all(names.map((name) => readFile(join(server.folder, name))));
    expect(files.some((file) => file.includes(helperId))).toBe(true);
    expect(files.some((file) => file.includes(key))).toBe(false);
  });

  it.each([
    ['no role', {}],
    ['a role that nobody gives away', { role: 'facilitator' }],
  ])('given %s, is refused', async (_, body) => {
    const { status } = await server.request('POST', path('/helpers'), body, session.facilitatorKey);
    expect(status).toBe(400);
  });
});

describe('taking over on another device', () => {
  it('given the recovery code, the new device conducts, the old one stays, and the logbook tells', async () => {
    const old = await comesIn('facilitator', session.facilitatorKey);
    const { body } = await server.request<Recovered>('POST', '/api/recover', {
      code: session.recoveryCode.toLowerCase(),
    });
    expect(body.workshopId).toBe(session.workshopId);
    const taken = await comesIn('facilitator', body.facilitatorKey);
    expect(await command(taken, reveal)).toMatchObject({ ok: true });
    expect(await command(old, { type: 'blankWall', on: true })).toMatchObject({ ok: true });
    const room = await server.app.rooms.find(session.workshopId);
    const told = [...(room?.state.log.values() ?? [])].map(({ what }) => what);
    expect(told).toEqual(['recovered', 'opened']);
  });
});
