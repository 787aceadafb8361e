import { describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import type { EmptySeats, HelperKey, JoinCode, Welcome } from '#protocol/http.ts';
import { serverPerTest } from '../testing/serverPerTest.ts';
import { command, next, openDesk } from '../testing/startTestServer.ts';

const its = serverPerTest();
type Session = Awaited<ReturnType<(typeof its)['server']['begin']>>;

const stateOf = async ({ workshopId }: Session) => {
  const room = await its.server.app.rooms.find(workshopId);
  if (!room) throw new Error('no room');
  return room.state;
};
const secretOf = async (session: Session) => (await stateOf(session)).access.get('access')?.joinSecret ?? '';
async function helperKey({ workshopId, facilitatorKey }: Session, role: 'cofacilitator' | 'notetaker') {
  return (await its.post<HelperKey>(`/api/workshops/${workshopId}/helpers`, { role }, facilitatorKey)).body
    .key;
}
const clear = ({ workshopId, facilitatorKey }: Session, body: unknown, key = facilitatorKey) =>
  its.post<EmptySeats>(`/api/workshops/${workshopId}/empty-seats`, body, key);
const renew = ({ workshopId, facilitatorKey }: Session, key = facilitatorKey) =>
  its.post<JoinCode>(`/api/workshops/${workshopId}/join-codes`, undefined, key);

describe('the door', () => {
  it('given it is shut, gives nobody a new seat, and everybody who has one comes back; then it opens again', async () => {
    const session = await its.server.begin();
    const token = await its.server.takeSeat(session, 'seat-1');
    const desk = await openDesk(its.server, session);
    await command(desk, { type: 'shutDoor', on: true });
    const seat = { ...{ seatId: 'seat-2', token: 'n'.repeat(43) }, groupId: 'inwoner', people: 1 };
    const { workshopId, joinSecret } = session;
    const ask = () => its.post('/api/seats', { workshopId, joinSecret, ...seat });
    expect(await ask()).toMatchObject({ status: 409, body: { error: 'doorShut' } });
    expect((await its.post<Welcome>('/api/join', { code: session.joinCode })).body.shut).toBe(true);
    // The seat that was there is asked for once more, and looked from.
    expect(await its.server.takeSeat(session, 'seat-1')).toBe(token);
    const device = its.server.connect(workshopId, { role: 'participant', seatId: 'seat-1' }, token);
    expect((await next(device, 'own')).change.put.seat).toHaveLength(1);
    await command(desk, { type: 'shutDoor', on: false });
    // What was refused is no answer for good: the same device gets its seat.
    expect((await ask()).status).toBe(204);
    expect((await its.post<Welcome>('/api/join', { code: session.joinCode })).body.shut).toBe(false);
  });
});

describe('another code', () => {
  it('lets only who has it come in, at once and after a restart; who is in stays in', async () => {
    const session = await its.server.begin();
    const token = await its.server.takeSeat(session, 'seat-1');
    const { status, body } = await renew(session);
    expect([status, body.joinCode === session.joinCode]).toEqual([201, false]);
    const works = async () => {
      expect((await its.post('/api/join', { code: session.joinCode })).status).toBe(404);
      expect((await its.post('/api/join', { secret: session.joinSecret })).status).toBe(404);
      await expect(its.server.takeSeat(session, 'seat-2')).rejects.toThrow('401');
      const welcome = await its.post<Welcome>('/api/join', { code: body.joinCode });
      expect(welcome.body.joinSecret).toBe(await secretOf(session));
    };
    await works();
    await its.server.restart();
    await works();
    const device = its.server.connect(session.workshopId, { role: 'participant', seatId: 'seat-1' }, token);
    await next(device, 'own');
  });

  it('is for the facilitator alone', async () => {
    const session = await its.server.begin();
    for (const role of ['cofacilitator', 'notetaker'] as const)
      expect((await renew(session, await helperKey(session, role))).status).toBe(401);
    expect((await renew(session, 'x'.repeat(43))).status).toBe(401);
    expect(await secretOf(session)).toBe(session.joinSecret);
  });
});

describe('clearing seats', () => {
  it('says how many before any goes, and takes those that gave nothing and are away; who sits there hears it', async () => {
    const session = await its.server.begin();
    const { workshopId } = session;
    const token = await its.server.takeSeat(session, 'there');
    const device = its.server.connect(workshopId, { role: 'participant', seatId: 'there' }, token);
    await next(device, 'own');
    await eventually(async () =>
      expect((await stateOf(session)).presence.get('there')?.connected).toBe(true),
    );
    const away = await Promise.all(
      Array.from({ length: 20 }, (_, index) => its.server.takeSeat(session, `away-${index}`)),
    );
    expect((await clear(session, { clear: false, minutes: null })).body).toEqual({ count: 20 });
    expect((await clear(session, { clear: false, minutes: 10 })).body).toEqual({ count: 24, atMost: true });
    expect((await stateOf(session)).seat.size).toBe(21);

    expect((await clear(session, { clear: true, minutes: null })).body).toEqual({ count: 20 });
    expect((await clear(session, { clear: true, minutes: null })).body).toEqual({ count: 0 });
    expect([...(await stateOf(session)).seat.keys()]).toEqual(['there']);
    const gone = its.server.connect(workshopId, { role: 'participant', seatId: 'away-0' }, away[0] ?? '');
    expect(await next(gone, 'gone')).toBe('unknown');
    const sentAway = next(device, 'gone');
    expect((await clear(session, { clear: true, minutes: 60 })).body).toEqual({ count: 1 });
    expect(await sentAway).toBe('unknown');
    // On another seat, as any newcomer.
    await its.server.takeSeat(session, 'again');
  });

  it('does not tell by a number which of a few newcomers a note came from', async () => {
    const session = await its.server.begin();
    const room = await its.server.app.rooms.find(session.workshopId);
    const seats = Array.from({ length: 5 }, (_, n) => `seat-${n}`);
    for (const seatId of seats) {
      await its.server.takeSeat(session, seatId);
      room?.setPresence(seatId, true, null, null);
    }
    await room?.submit(
      { id: 'c-open', type: 'setActivityState', activityId: 'a1', to: 'open' },
      { role: 'facilitator' },
    );
    const told: unknown[] = [];
    for (const seatId of seats) {
      told.push((await clear(session, { clear: false, minutes: 10 })).body);
      await room?.submit(
        {
          ...{ id: `c-${seatId}`, type: 'contribute', contributionId: `note-${seatId}`, activityId: 'a1' },
          ...{ promptId: 'p1', hideGroup: false, data: { text: 'Een huis' } },
        },
        { role: 'participant', seatId },
      );
    }
    told.push((await clear(session, { clear: false, minutes: 10 })).body);
    expect(told).toEqual([{ count: 5 }, ...seats.map(() => ({ count: 4, atMost: true }))]);
    expect((await clear(session, { clear: true, minutes: 10 })).body).toEqual({ count: 0 });
  });

  it('is for who conducts, and for times that are offered', async () => {
    const session = await its.server.begin();
    await its.server.takeSeat(session, 'seat-1');
    const notetaker = await helperKey(session, 'notetaker');
    expect((await clear(session, { clear: true, minutes: null }, notetaker)).status).toBe(401);
    for (const body of [undefined, {}, { clear: true }, { clear: true, minutes: 7 }])
      expect((await clear(session, body)).status).toBe(400);
    const cofacilitator = await helperKey(session, 'cofacilitator');
    expect((await clear(session, { clear: true, minutes: null }, cofacilitator)).body).toEqual({ count: 1 });
    const lines = [...(await stateOf(session)).log.values()];
    expect(lines.find(({ what }) => what === 'seatsCleared')?.who).toBe('cofacilitator');
  });

  it('given seats that were cleared, the session has room again', async () => {
    const small = await its.start({ maxSeats: 2 });
    const session = await small.begin();
    for (const seatId of ['seat-1', 'seat-2']) await small.takeSeat(session, seatId);
    await expect(small.takeSeat(session, 'seat-3')).rejects.toThrow('409');
    await clear(session, { clear: true, minutes: null });
    await small.takeSeat(session, 'seat-4');
  });
});
