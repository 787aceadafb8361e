import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Created, Pairing, PairingAnswer, WallKey, Welcome } from '#protocol/http.ts';
import type { AppOptions } from '../app.ts';
import { draftOfToday, startTestServer, type TestServer } from '../testing/startTestServer.ts';

let server: TestServer;
const servers: TestServer[] = [];
async function start(over: Partial<AppOptions> = {}): Promise<TestServer> {
  server = await startTestServer(over);
  servers.push(server);
  return server;
}
beforeEach(() => start());
afterEach(async () => {
  for (const each of servers.splice(0)) await each.end();
});

const post = <T>(path: string, body?: unknown, key?: string) => server.request<T>('POST', path, body, key);

describe('beginning', () => {
  it('given a sound draft, it gives an id, a key and a recovery code', async () => {
    const { status, body } = await post<Created>('/api/workshops', { draft: draftOfToday() });
    expect(status).toBe(201);
    expect(body.facilitatorKey).toMatch(/^[\w-]{43}$/);
    expect(body.recoveryCode).toMatch(/^[2-9A-HJKMNP-Z]{6}(-[2-9A-HJKMNP-Z]{6}){2}$/);
    expect((await server.app.rooms.find(body.workshopId))?.workshop.title).toBe('Samen bouwen');
  });

  it.each([
    ['no draft', {}],
    ['a field too many', { draft: draftOfToday(), admin: true }],
    ['a day that has expired', { draft: { ...draftOfToday(), date: '2020-01-01' } }],
    ['no groups', { draft: { ...draftOfToday(), groups: [] } }],
  ])('given %s, it is a bad request', async (_, body) => {
    expect(await post('/api/workshops', body)).toMatchObject({ status: 400, body: { error: 'badRequest' } });
  });

  it('given a body that is too big, or no JSON, it says so in the same words', async () => {
    const huge = { draft: { ...draftOfToday(), title: 'x'.repeat(300_000) } };
    expect(await post('/api/workshops', huge)).toMatchObject({ status: 413, body: { error: 'tooLarge' } });
    const broken = await fetch(`${server.url}/api/workshops`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"draft":',
    });
    expect(await broken.json()).toEqual({ error: 'badRequest' });
  });

  it('given too many from one address, it asks for patience', async () => {
    const statuses = [];
    for (let n = 0; n < 31; n += 1)
      statuses.push((await post('/api/workshops', { draft: draftOfToday() })).status);
    expect(statuses.slice(0, 30).every((status) => status === 201)).toBe(true);
    expect(statuses[30]).toBe(429);
  });

  it('given a host with a code, only who knows it may begin', async () => {
    await start({ hostCode: 'bouwkeet' });
    expect((await server.request('GET', '/api/host')).body).toMatchObject({ needsHostCode: true });
    const draft = draftOfToday();
    expect((await post('/api/workshops', { draft })).status).toBe(403);
    expect((await post('/api/workshops', { draft, hostCode: 'keet' })).body).toEqual({
      error: 'badHostCode',
    });
    expect((await post('/api/workshops', { draft, hostCode: 'bouwkeet' })).status).toBe(201);
  });

  it('given a rehearsal, it begins with everything that has happened', async () => {
    expect((await post('/api/rehearsal')).status).toBe(503);
    const takeSeat = { id: 'c-seat', type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 1 } as const;
    const steps = [{ actor: { role: 'host' }, command: takeSeat }] as const;
    await start({ rehearsal: () => ({ draft: draftOfToday(), steps }) });
    const { body } = await post<Created>('/api/rehearsal');
    const room = await server.app.rooms.find(body.workshopId);
    expect(room?.workshop.rehearsal).toBe(true);
    expect(room?.state.seat.has('s1')).toBe(true);
  });

  it('given the recovery code as somebody types it, a new key that works; the old one too', async () => {
    const session = await server.begin();
    const typed = ` ${session.recoveryCode.toLowerCase().replaceAll('-', ' ')} `;
    const { status, body } = await post<Created>('/api/recover', { code: typed });
    expect(status).toBe(200);
    expect(body.facilitatorKey).not.toBe(session.facilitatorKey);
    for (const key of [body.facilitatorKey, session.facilitatorKey])
      expect((await post(`/api/workshops/${session.workshopId}/wall-keys`, undefined, key)).status).toBe(201);
    expect((await post('/api/recover', { code: 'ABC234-ABC234-ABC234' })).body).toEqual({ error: 'badCode' });
    // A key is no recovery code.
    expect((await post('/api/recover', { code: session.facilitatorKey })).status).toBe(404);
  });
});

describe('joining', () => {
  it('given the code as people type it, they are welcome', async () => {
    const session = await server.begin();
    const { joinCode } = session;
    for (const code of [
      joinCode,
      joinCode.toLowerCase(),
      `${joinCode.slice(0, 3)}-${joinCode.slice(3)}`,
      ` ${joinCode} `,
    ]) {
      const { status, body } = await post<Welcome>('/api/join', { code });
      expect(status).toBe(200);
      expect(body).toMatchObject({ workshopId: session.workshopId, title: 'Samen bouwen', closed: false });
      expect(body.groups.map(({ id }) => id)[0]).toBe('inwoner');
    }
  });

  it.each([[''], ['ABC'], ['../..'], ["' OR 1=1 --"], ['ABCDEFGHJKMNPQRSTUVWXYZ23456789']])(
    'given the wrong code %j, no',
    async (code) => {
      await server.begin();
      expect(await post('/api/join', { code })).toMatchObject({ status: 404, body: { error: 'badCode' } });
    },
  );

  it('given a seat that is asked for twice, it is one seat; by somebody else, no', async () => {
    const session = await server.begin();
    const token = await server.takeSeat(session, 'seat-1');
    expect(await server.takeSeat(session, 'seat-1')).toBe(token);
    const room = await server.app.rooms.find(session.workshopId);
    expect(room?.state.seat.size).toBe(1);
    const { workshopId, joinSecret } = session;
    const seat = {
      workshopId,
      joinSecret,
      seatId: 'seat-1',
      token: 'z'.repeat(43),
      groupId: 'inwoner',
      people: 1,
    };
    expect((await post('/api/seats', seat)).body).toEqual({ error: 'badKey' });
    expect((await post('/api/seats', { ...seat, seatId: 'seat-2', token })).body).toEqual({
      error: 'badKey',
    });
    expect((await post('/api/seats', { ...seat, seatId: 'seat-2', groupId: 'niemand' })).status).toBe(400);
    const wrong = { ...seat, seatId: 'seat-2', joinSecret: 'x'.repeat(43) };
    expect((await post('/api/seats', wrong)).body).toEqual({ error: 'badKey' });
  });

  it('given a table of several groups, it is one seat with everybody counted; too many people, no', async () => {
    const session = await server.begin();
    const { workshopId, joinSecret } = session;
    const table = {
      workshopId,
      joinSecret,
      seatId: 'table-1',
      token: 't'.repeat(43),
      groupId: 'inwoner',
      people: 1,
      mode: 'table',
      perGroup: { inwoner: 2, professional: 3 },
    };
    expect((await post('/api/seats', table)).status).toBe(204);
    const room = await server.app.rooms.find(workshopId);
    expect(room?.state.seat.get('table-1')).toMatchObject({ mode: 'table', people: 5 });
    const other = { ...table, seatId: 'table-2', token: 'u'.repeat(43) };
    expect((await post('/api/seats', { ...other, perGroup: { inwoner: 31 } })).status).toBe(400);
    expect((await post('/api/seats', { ...other, perGroup: { niemand: 1 } })).status).toBe(400);
  });

  it('given a closed session, it says so, and takes no new seats', async () => {
    const session = await server.begin();
    const token = await server.takeSeat(session, 'seat-1');
    const room = await server.app.rooms.find(session.workshopId);
    await room?.submit({ id: 'c-close', type: 'closeWorkshop' }, { role: 'facilitator' });
    expect((await post<Welcome>('/api/join', { code: session.joinCode })).body.closed).toBe(true);
    await expect(server.takeSeat(session, 'seat-2')).rejects.toThrow('409');
    // Who was in may ask again.
    expect(await server.takeSeat(session, 'seat-1')).toBe(token);
  });

  it('given an expired session, its code and its key open nothing, and sweeping takes it away', async () => {
    let now = Date.now();
    await start({ now: () => now });
    const session = await server.begin();
    now = session.expiresAt;
    expect((await post('/api/join', { code: session.joinCode })).status).toBe(404);
    expect((await post('/api/recover', { code: session.recoveryCode })).status).toBe(410);
    const path = `/api/workshops/${session.workshopId}`;
    expect((await post(`${path}/wall-keys`, undefined, session.facilitatorKey)).status).toBe(410);
    await server.app.rooms.sweep();
    await server.app.rooms.sweep();
    expect((await post('/api/recover', { code: session.recoveryCode })).status).toBe(404);
  });
});

describe('a wall', () => {
  it('given the code that a beamer shows, the facilitator pairs it', async () => {
    const session = await server.begin();
    const path = `/api/workshops/${session.workshopId}/pair`;
    const { body: pairing } = await post<Pairing>('/api/pairings');
    const ask = (secret: string) =>
      server.request<PairingAnswer>('GET', `/api/pairings/${pairing.pairingId}`, undefined, secret);
    expect((await ask(pairing.secret)).body).toEqual({ state: 'waiting' });
    expect((await ask('x'.repeat(43))).status).toBe(404);
    expect((await post(path, { code: pairing.code })).body).toEqual({ error: 'badKey' });
    expect((await post(path, { code: '222222' }, session.facilitatorKey)).body).toEqual({ error: 'badCode' });
    const typed = pairing.code.toLowerCase();
    expect((await post(path, { code: typed }, session.facilitatorKey)).status).toBe(204);
    expect((await ask(pairing.secret)).body).toMatchObject({
      state: 'paired',
      workshopId: session.workshopId,
    });
    // The code is used up.
    expect((await post(path, { code: typed }, session.facilitatorKey)).status).toBe(404);
  });

  it('given the facilitator’s key it gets a key; given another, or none, it does not', async () => {
    const session = await server.begin();
    const other = await server.begin();
    const path = `/api/workshops/${session.workshopId}/wall-keys`;
    const { body } = await post<WallKey>(path, undefined, session.facilitatorKey);
    expect(body.wallKey).toMatch(/^[\w-]{43}$/);
    for (const key of [undefined, other.facilitatorKey, body.wallKey, 'x'.repeat(43)])
      expect((await post(path, undefined, key)).status).toBe(401);
    expect((await post('/api/workshops/%2e%2e/wall-keys', undefined, session.facilitatorKey)).status).toBe(
      404,
    );
  });
});

describe('deleting', () => {
  it('given the key, every trace goes: no byte of the folder holds a word of it', async () => {
    const marker = 'Bouwmeesteres-Quirina';
    const session = await server.begin({ ...draftOfToday(), title: marker });
    const kept = await server.begin({ ...draftOfToday(), title: 'Blijft staan' });
    const everything = () =>
      readdirSync(server.folder)
        .map((file) => readFileSync(join(server.folder, file), 'latin1'))
        .join();
    expect(everything()).toContain(marker);
    const path = `/api/workshops/${session.workshopId}`;
    for (const key of [kept.facilitatorKey, undefined])
      expect((await server.request('DELETE', path, undefined, key)).status).toBe(401);
    expect((await post('/api/join', { code: session.joinCode })).status).toBe(200);
    expect((await server.request('DELETE', path, undefined, session.facilitatorKey)).status).toBe(204);
    expect(everything()).not.toContain(marker);
    expect(everything()).not.toContain(session.joinCode);
    expect((await server.request('DELETE', path, undefined, session.facilitatorKey)).body).toEqual({
      error: 'gone',
    });
    expect((await post('/api/join', { code: session.joinCode })).status).toBe(404);
    expect((await post('/api/join', { code: kept.joinCode })).status).toBe(200);
  });

  it('given keys and codes, none of them is stored as it is, but for those that people join with', async () => {
    const session = await server.begin();
    const token = await server.takeSeat(session, 'seat-1');
    const everything = readdirSync(server.folder)
      .map((file) => readFileSync(join(server.folder, file), 'latin1'))
      .join();
    for (const secret of [
      session.facilitatorKey,
      session.recoveryCode,
      session.recoveryCode.replaceAll('-', ''),
      token,
    ])
      expect(everything).not.toContain(secret);
    expect(everything).toContain(session.joinCode);
  });
});

describe('every answer', () => {
  it('forbids scripts from elsewhere, and does not send plain http to https', async () => {
    const { headers } = await server.request('GET', '/api/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
    expect(policy).toContain(`ws://${new URL(server.url).host}`);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('given a page of another site that asks, nothing is begun', async () => {
    const asked = (from: string, url = '/api/pairings') =>
      server.app.http.inject({
        method: 'POST',
        url,
        headers: { 'sec-fetch-site': from, 'content-type': 'text/plain' },
      });
    for (const url of ['/api/pairings', '/%61pi/pairings'])
      expect((await asked('cross-site', url)).statusCode).toBe(400);
    expect((await asked('same-origin')).statusCode).toBe(201);
  });

  it('given a request that never ends, it is not waited for', () => {
    expect(server.app.http.server.requestTimeout).toBeGreaterThan(0);
  });

  it('given an address that does not exist, or a fault of the store, it is still JSON with a code', async () => {
    expect(await server.request('GET', '/api/nothing')).toMatchObject({
      status: 404,
      body: { error: 'notFound' },
    });
    await start({
      rehearsal: () => {
        throw new Error('broken');
      },
    });
    expect(await post('/api/rehearsal')).toMatchObject({ status: 503, body: { error: 'unavailable' } });
    expect(server.reported).toHaveLength(1);
  });
});
