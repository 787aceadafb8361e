import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pairing, PairingAnswer, WallKey } from '#protocol/http.ts';
import { serverPerTest } from '../testing/serverPerTest.ts';
import { draftOfToday } from '../testing/startTestServer.ts';

const its = serverPerTest();

describe('a wall', () => {
  it('given the code that a beamer shows, the facilitator pairs it', async () => {
    const session = await its.server.begin();
    const path = `/api/workshops/${session.workshopId}/pair`;
    const { body: pairing } = await its.post<Pairing>('/api/pairings');
    const ask = (secret: string) =>
      its.server.request<PairingAnswer>('GET', `/api/pairings/${pairing.pairingId}`, undefined, secret);
    expect((await ask(pairing.secret)).body).toEqual({ state: 'waiting' });
    expect((await ask('x'.repeat(43))).status).toBe(404);
    expect((await its.post(path, { code: pairing.code })).body).toEqual({ error: 'badKey' });
    expect((await its.post(path, { code: '222222' }, session.facilitatorKey)).body).toEqual({
      error: 'badCode',
    });
    const typed = pairing.code.toLowerCase();
    expect((await its.post(path, { code: typed }, session.facilitatorKey)).status).toBe(204);
    expect((await ask(pairing.secret)).body).toMatchObject({
      state: 'paired',
      workshopId: session.workshopId,
    });
    // The code is used up.
    expect((await its.post(path, { code: typed }, session.facilitatorKey)).status).toBe(404);
  });

  it('given the facilitator’s key it gets a key; given another, or none, it does not', async () => {
    const session = await its.server.begin();
    const other = await its.server.begin();
    const path = `/api/workshops/${session.workshopId}/wall-keys`;
    const { body } = await its.post<WallKey>(path, undefined, session.facilitatorKey);
    expect(body.wallKey).toMatch(/^[\w-]{43}$/);
    for (const key of [undefined, other.facilitatorKey, body.wallKey, 'x'.repeat(43)])
      expect((await its.post(path, undefined, key)).status).toBe(401);
    expect(
      (await its.post('/api/workshops/%2e%2e/wall-keys', undefined, session.facilitatorKey)).status,
    ).toBe(404);
  });
});

describe('deleting', () => {
  it('given the key, every trace goes: no byte of the folder holds a word of it', async () => {
    const marker = 'Bouwmeesteres-Quirina';
    const session = await its.server.begin({ ...draftOfToday(), title: marker });
    const kept = await its.server.begin({ ...draftOfToday(), title: 'Blijft staan' });
    const everything = () =>
      readdirSync(its.server.folder)
        .map((file) => readFileSync(join(its.server.folder, file), 'latin1'))
        .join();
    expect(everything()).toContain(marker);
    const path = `/api/workshops/${session.workshopId}`;
    for (const key of [kept.facilitatorKey, undefined])
      expect((await its.server.request('DELETE', path, undefined, key)).status).toBe(401);
    expect((await its.post('/api/join', { code: session.joinCode })).status).toBe(200);
    expect((await its.server.request('DELETE', path, undefined, session.facilitatorKey)).status).toBe(204);
    expect(everything()).not.toContain(marker);
    expect(everything()).not.toContain(session.joinCode);
    expect((await its.server.request('DELETE', path, undefined, session.facilitatorKey)).body).toEqual({
      error: 'gone',
    });
    expect((await its.post('/api/join', { code: session.joinCode })).status).toBe(404);
    expect((await its.post('/api/join', { code: kept.joinCode })).status).toBe(200);
  });

  it('given keys and codes, none of them is stored as it is, but for those that people join with', async () => {
    const session = await its.server.begin();
    const token = await its.server.takeSeat(session, 'seat-1');
    const everything = readdirSync(its.server.folder)
      .map((file) => readFileSync(join(its.server.folder, file), 'latin1'))
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
