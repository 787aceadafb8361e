import { describe, expect, it } from 'vitest';
import type { Welcome } from '#protocol/http.ts';
import { serverPerTest } from '../testing/serverPerTest.ts';
import { command, next } from '../testing/startTestServer.ts';

const its = serverPerTest();

describe('joining', () => {
  it('given the code as people type it, they are welcome', async () => {
    const session = await its.server.begin();
    const { joinCode } = session;
    for (const code of [
      joinCode,
      joinCode.toLowerCase(),
      `${joinCode.slice(0, 3)}-${joinCode.slice(3)}`,
      ` ${joinCode} `,
    ]) {
      const { status, body } = await its.post<Welcome>('/api/join', { code });
      expect(status).toBe(200);
      expect(body).toMatchObject({ workshopId: session.workshopId, title: 'Samen bouwen', closed: false });
      expect(body.groups.map(({ id }) => id)[0]).toBe('inwoner');
    }
  });

  it.each([[''], ['ABC'], ['../..'], ["' OR 1=1 --"], ['ABCDEFGHJKMNPQRSTUVWXYZ23456789']])(
    'given the wrong code %j, no',
    async (code) => {
      await its.server.begin();
      expect(await its.post('/api/join', { code })).toMatchObject({
        status: 404,
        body: { error: 'badCode' },
      });
    },
  );

  it('given more wrong codes than a hall mistypes, also the right one waits', async () => {
    const at = Date.now();
    const server = await its.start({ now: () => at });
    const { joinCode } = await server.begin();
    const guesses = Array.from({ length: 120 }, () =>
      server.request('POST', '/api/join', { code: 'ABC2345' }),
    );
    for (const { status } of await Promise.all(guesses)) expect(status).toBe(404);
    const began = performance.now();
    expect((await server.request('POST', '/api/join', { code: joinCode })).status).toBe(200);
    // Half a second, less what timers round; a busy machine only makes it longer.
    expect(performance.now() - began).toBeGreaterThan(450);
  });

  it('given a seat that is asked for twice, it is one seat; by somebody else, no', async () => {
    const session = await its.server.begin();
    const token = await its.server.takeSeat(session, 'seat-1');
    expect(await its.server.takeSeat(session, 'seat-1')).toBe(token);
    const room = await its.server.app.rooms.find(session.workshopId);
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
    expect((await its.post('/api/seats', seat)).body).toEqual({ error: 'badKey' });
    expect((await its.post('/api/seats', { ...seat, seatId: 'seat-2', token })).body).toEqual({
      error: 'badKey',
    });
    expect((await its.post('/api/seats', { ...seat, seatId: 'seat-2', groupId: 'niemand' })).status).toBe(
      400,
    );
    const wrong = { ...seat, seatId: 'seat-2', joinSecret: 'x'.repeat(43) };
    expect((await its.post('/api/seats', wrong)).body).toEqual({ error: 'badKey' });
  });

  it('given as many devices as the host lets in, one more is told so; who has a seat keeps it, also after a reload', async () => {
    const small = await its.start({ maxSeats: 2 });
    const session = await small.begin();
    const tokens = await Promise.all(['seat-1', 'seat-2'].map((id) => small.takeSeat(session, id)));
    const { workshopId, joinSecret } = session;
    const ask = (seatId: string, token: string) =>
      small.request('POST', '/api/seats', {
        workshopId,
        joinSecret,
        seatId,
        token,
        groupId: 'inwoner',
        people: 1,
      });
    const third = 'd'.repeat(43);
    expect(await ask('seat-3', third)).toMatchObject({ status: 409, body: { error: 'roomFull' } });
    expect((await ask('seat-1', tokens[0] ?? '')).status).toBe(204);
    const device = small.connect(workshopId, { role: 'participant', seatId: 'seat-1' }, tokens[0] ?? '');
    await next(device, 'own');
    // Handed to a new person: the old seat makes room for the one that comes.
    expect(await command(device, { type: 'leave' })).toMatchObject({ ok: true });
    expect((await ask('seat-4', third)).status).toBe(204);
  });

  it('given a table of several groups, it is one seat with everybody counted; too many people, no', async () => {
    const session = await its.server.begin();
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
    expect((await its.post('/api/seats', table)).status).toBe(204);
    const room = await its.server.app.rooms.find(workshopId);
    expect(room?.state.seat.get('table-1')).toMatchObject({ mode: 'table', people: 5 });
    const other = { ...table, seatId: 'table-2', token: 'u'.repeat(43) };
    expect((await its.post('/api/seats', { ...other, perGroup: { inwoner: 31 } })).status).toBe(400);
    expect((await its.post('/api/seats', { ...other, perGroup: { niemand: 1 } })).status).toBe(400);
  });

  it('given a script that asks for seats it cannot have, nobody waits for that', async () => {
    const now = Date.now();
    const server = await its.start({ now: () => now });
    const session = await server.begin();
    const { workshopId, joinSecret } = session;
    await server.takeSeat(session, 'of-the-script');
    const ask = (seatId: string, groupId: string, token: string) =>
      server.request('POST', '/api/seats', { workshopId, joinSecret, seatId, token, groupId, people: 1 });
    // More than may come at one moment and in the seconds after it together.
    for (let n = 0; n < 480; n += 1) {
      const token = `${n}`.padEnd(43, 'x');
      if (n % 2 === 0) expect((await ask(`none-${n}`, 'niemand', token)).status).toBe(400);
      else expect((await ask('of-the-script', 'inwoner', token)).body).toEqual({ error: 'badKey' });
    }
    expect((await ask('honest', 'inwoner', 'h'.repeat(43))).status).toBe(204);
  });

  it('given a closed session, it says so, and takes no new seats', async () => {
    const session = await its.server.begin();
    const token = await its.server.takeSeat(session, 'seat-1');
    const room = await its.server.app.rooms.find(session.workshopId);
    await room?.submit({ id: 'c-close', type: 'closeWorkshop' }, { role: 'facilitator' });
    expect((await its.post<Welcome>('/api/join', { code: session.joinCode })).body.closed).toBe(true);
    await expect(its.server.takeSeat(session, 'seat-2')).rejects.toThrow('409');
    // Who was in may ask again.
    expect(await its.server.takeSeat(session, 'seat-1')).toBe(token);
  });

  it('given an expired session, its code and its key open nothing, and sweeping takes it away', async () => {
    let now = Date.now();
    await its.start({ now: () => now });
    const session = await its.server.begin();
    now = session.expiresAt;
    expect((await its.post('/api/join', { code: session.joinCode })).status).toBe(404);
    expect((await its.post('/api/recover', { code: session.recoveryCode })).status).toBe(410);
    const path = `/api/workshops/${session.workshopId}`;
    expect((await its.post(`${path}/wall-keys`, undefined, session.facilitatorKey)).status).toBe(410);
    await its.server.app.rooms.sweep();
    await its.server.app.rooms.sweep();
    expect((await its.post('/api/recover', { code: session.recoveryCode })).status).toBe(404);
  });
});
