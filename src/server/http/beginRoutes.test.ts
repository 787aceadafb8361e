import { describe, expect, it } from 'vitest';
import type { Created } from '#protocol/http.ts';
import { serverPerTest } from '../testing/serverPerTest.ts';
import { draftOfToday } from '../testing/startTestServer.ts';

const its = serverPerTest();

describe('beginning', () => {
  it('given a sound draft, it gives an id, a key and a recovery code', async () => {
    const { status, body } = await its.post<Created>('/api/workshops', { draft: draftOfToday() });
    expect(status).toBe(201);
    expect(body.facilitatorKey).toMatch(/^[\w-]{43}$/);
    expect(body.recoveryCode).toMatch(/^[2-9A-HJKMNP-Z]{6}(-[2-9A-HJKMNP-Z]{6}){2}$/);
    expect((await its.server.app.rooms.find(body.workshopId))?.workshop.title).toBe('Samen bouwen');
  });

  it.each([
    ['no draft', {}],
    ['a field too many', { draft: draftOfToday(), admin: true }],
    ['a day that has expired', { draft: { ...draftOfToday(), date: '2020-01-01' } }],
    ['no groups', { draft: { ...draftOfToday(), groups: [] } }],
  ])('given %s, it is a bad request', async (_, body) => {
    expect(await its.post('/api/workshops', body)).toMatchObject({
      status: 400,
      body: { error: 'badRequest' },
    });
  });

  it('given a body that is too big, or no JSON, it says so in the same words', async () => {
    const huge = { draft: { ...draftOfToday(), title: 'x'.repeat(300_000) } };
    expect(await its.post('/api/workshops', huge)).toMatchObject({
      status: 413,
      body: { error: 'tooLarge' },
    });
    const broken = await fetch(`${its.server.url}/api/workshops`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"draft":',
    });
    expect(await broken.json()).toEqual({ error: 'badRequest' });
  });

  it('given too many from one address, it asks for patience', async () => {
    const statuses = [];
    for (let n = 0; n < 31; n += 1)
      statuses.push((await its.post('/api/workshops', { draft: draftOfToday() })).status);
    expect(statuses.slice(0, 30).every((status) => status === 201)).toBe(true);
    expect(statuses[30]).toBe(429);
  });

  it('given a host with a code, only who knows it may begin', async () => {
    await its.start({ hostCode: 'bouwkeet' });
    expect((await its.server.request('GET', '/api/host')).body).toMatchObject({ needsHostCode: true });
    const draft = draftOfToday();
    expect((await its.post('/api/workshops', { draft })).status).toBe(403);
    expect((await its.post('/api/workshops', { draft, hostCode: 'keet' })).body).toEqual({
      error: 'badHostCode',
    });
    expect((await its.post('/api/workshops', { draft, hostCode: 'bouwkeet' })).status).toBe(201);
  });

  it('given a rehearsal, it begins with everything that has happened', async () => {
    expect((await its.post('/api/rehearsal')).status).toBe(503);
    const takeSeat = { id: 'c-seat', type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 1 } as const;
    const steps = [{ actor: { role: 'host' }, command: takeSeat }] as const;
    await its.start({ rehearsal: () => ({ draft: draftOfToday(), steps }) });
    const { body } = await its.post<Created>('/api/rehearsal');
    const room = await its.server.app.rooms.find(body.workshopId);
    expect(room?.workshop.rehearsal).toBe(true);
    expect(room?.state.seat.has('s1')).toBe(true);
  });

  it('given the recovery code as somebody types it, a new key that works; the old one too', async () => {
    const session = await its.server.begin();
    const typed = ` ${session.recoveryCode.toLowerCase().replaceAll('-', ' ')} `;
    const { status, body } = await its.post<Created>('/api/recover', { code: typed });
    expect(status).toBe(200);
    expect(body.facilitatorKey).not.toBe(session.facilitatorKey);
    for (const key of [body.facilitatorKey, session.facilitatorKey])
      expect((await its.post(`/api/workshops/${session.workshopId}/wall-keys`, undefined, key)).status).toBe(
        201,
      );
    expect((await its.post('/api/recover', { code: 'ABC234-ABC234-ABC234' })).body).toEqual({
      error: 'badCode',
    });
    // A key is no recovery code.
    expect((await its.post('/api/recover', { code: session.facilitatorKey })).status).toBe(404);
  });
});
