import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, PATIENCE } from '#domain/testing/eventually.ts';
import { WALLS } from '#domain/workshop/counts.ts';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import type { DeltaMessage } from '#protocol/socket.ts';
import {
  command,
  next,
  openDesk,
  startTestServer,
  type TestServer,
  type TestSocket,
} from '../testing/startTestServer.ts';

type Session = Awaited<ReturnType<TestServer['begin']>>;

const OPEN = { type: 'setActivityState', activityId: 'a1', to: 'open' } as const;

function note(contributionId: string, text = 'Een huis') {
  return {
    type: 'contribute',
    contributionId,
    activityId: 'a1',
    promptId: null,
    hideGroup: false,
    data: { text },
  } as const;
}

let server: TestServer;
let session: Session;
let desk: TestSocket;

beforeEach(async () => {
  server = await startTestServer();
  session = await server.begin();
  desk = await openDesk(server, session);
});
afterEach(() => server.end());

async function tablet(seatId: string): Promise<TestSocket> {
  const token = await server.takeSeat(session, seatId);
  const socket = server.connect(session.workshopId, { role: 'participant', seatId }, token);
  await Promise.all([next(socket, 'whole'), next(socket, 'own')]);
  return socket;
}

describe('a device that connects', () => {
  it('given a known key, it gets the whole view of its class, with the clock of the host', async () => {
    const { body } = await server.request(
      'POST',
      `/api/workshops/${session.workshopId}/wall-keys`,
      undefined,
      session.facilitatorKey,
    );
    const wall = server.connect(session.workshopId, { role: 'wall' }, String(body['wallKey']));
    const whole = await next(wall, 'whole');
    const view = applyViewChange(emptyState(), whole.change);
    expect(view.access.get('access')?.joinCode).toBe(session.joinCode);
    expect(view.remark.size).toBe(0);
    expect(Math.abs(whole.now - Date.now())).toBeLessThan(60_000);
  });

  it.each([
    ['an unknown key', () => ['facilitator', 'x'.repeat(43)] as const],
    ['the key of another role', () => ['wall', session.facilitatorKey] as const],
  ])('given %s, it is sent away without a reason', async (_, who) => {
    const [role, key] = who();
    const stranger = server.connect(session.workshopId, { role }, key);
    expect(await next(stranger, 'gone')).toBe('unknown');
    await eventually(() => expect(stranger.connected).toBe(false));
  });

  it('given the token of another seat, or a key of another session, it is sent away', async () => {
    const token = await server.takeSeat(session, 'seat-1');
    await server.takeSeat(session, 'seat-2');
    const other = await server.begin();
    const thief = server.connect(session.workshopId, { role: 'participant', seatId: 'seat-2' }, token);
    expect(await next(thief, 'gone')).toBe('unknown');
    const lost = server.connect(other.workshopId, { role: 'facilitator' }, session.facilitatorKey);
    expect(await next(lost, 'gone')).toBe('unknown');
  });

  it('given another protocol it is outdated; given nonsense it is unknown', async () => {
    const { workshopId, facilitatorKey } = session;
    for (const protocol of [0, 999]) {
      const old = server.connect(workshopId, { role: 'facilitator' }, facilitatorKey, { protocol });
      expect(await next(old, 'gone')).toBe('outdated');
    }
    const odd = server.connect('../../etc', { role: 'facilitator' }, facilitatorKey);
    expect(await next(odd, 'gone')).toBe('unknown');
  });

  it('given a command sent in the same breath, it is heard', async () => {
    const { workshopId, facilitatorKey } = session;
    const hasty = server.connect(workshopId, { role: 'facilitator' }, facilitatorKey);
    expect(await command(hasty, OPEN)).toMatchObject({ ok: true });
  });
});

describe('a device that says something', () => {
  it('given a note, it is acknowledged, its writer gets it back, others get a count', async () => {
    const [one, other] = [await tablet('seat-1'), await tablet('seat-2')];
    await command(desk, OPEN);
    const own = next(one, 'own');
    const heard = new Promise<DeltaMessage>((resolve) => {
      other.on('delta', (message) => {
        if (message.change.put.tally) resolve(message);
      });
    });
    const ack = await command(one, note('note-1'));
    expect(ack).toMatchObject({ ok: true });
    expect((await own).version).toBe(ack.ok ? ack.version : -1);
    expect(JSON.stringify(await heard)).not.toContain('Een huis');
  });

  it.each([
    ['nothing', undefined],
    ['a command of another shape', { id: 'c-12345', type: 'contribute', text: 'x' }],
    [
      'an action of the host',
      { id: 'c-12345', type: 'takeSeat', seatId: 's9', groupId: 'inwoner', people: 1 },
    ],
    ['a field too many', { id: 'c-12345', type: 'leave', seatId: 'seat-2' }],
  ])('given %s, it is malformed', async (_, value) => {
    const one = await tablet('seat-1');
    const answer = await one.timeout(PATIENCE).emitWithAck('command', value);
    expect(answer).toEqual({ ok: false, code: 'malformed' });
  });

  it('given data so deep that writing it down runs out of stack, it is cut off and nobody else notices', async () => {
    const [one, other] = [await tablet('seat-1'), await tablet('seat-2')];
    one.io.reconnection(false);
    const sent = JSON.stringify({ ...note('n-deep'), id: 'c-12345', data: { text: 'DEEP' } });
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    // By hand, because Socket.IO's own client cannot write it either.
    one.io.engine.write(`299["command",${sent.replace('"DEEP"', deep)}]`);
    await eventually(() => expect(one.connected).toBe(false));
    await command(desk, OPEN);
    expect(await command(other, note('n-after'))).toMatchObject({ ok: true });
    one.connect();
    await next(one, 'whole');
    expect(await command(one, note('n-back'))).toMatchObject({ ok: true });
  });

  it('given a command of the facilitator, it is not allowed', async () => {
    expect(await command(await tablet('seat-1'), OPEN)).toEqual({ ok: false, code: 'notAllowed' });
  });

  it('given more than its pace, it is asked to try later, and others are not', async () => {
    const [one, other] = [await tablet('seat-1'), await tablet('seat-2')];
    await command(desk, OPEN);
    const acks = await Promise.all(Array.from({ length: 60 }, (_, n) => command(one, note(`note-${n}`))));
    expect(acks.some((ack) => !ack.ok && 'retry' in ack && ack.retry === 'tooFast')).toBe(true);
    expect(await command(other, note('note-of-other'))).toMatchObject({ ok: true });
  });

  it('given that it writes, the facilitator sees how many do, until it is gone', async () => {
    const one = await tablet('seat-1');
    await command(desk, OPEN);
    const counts: number[] = [];
    desk.on('delta', ({ change }) => {
      for (const tally of change.put.tally ?? []) if (tally.id === 'a1') counts.push(tally.writing);
    });
    one.emit('writing', { activityId: 'a1', ready: false });
    await eventually(() => expect(counts.at(-1)).toBe(1));
    one.disconnect();
    await eventually(() => expect(counts.at(-1)).toBe(0));
  });

  it('given walls, the facilitator sees whether one is there, until the last is gone', async () => {
    const { workshopId, facilitatorKey } = session;
    const path = `/api/workshops/${workshopId}/wall-keys`;
    const { body } = await server.request('POST', path, undefined, facilitatorKey);
    const heard: number[] = [];
    let isOpen = false;
    desk.on('delta', ({ change }) => {
      for (const tally of change.put.tally ?? []) if (tally.id === WALLS) heard.push(tally.total);
      isOpen ||= change.put.activity?.some(({ state }) => state === 'open') === true;
    });
    const wall = () => server.connect(workshopId, { role: 'wall' }, String(body['wallKey']));
    const [one, other] = [wall(), wall()];
    await Promise.all([next(one, 'whole'), next(other, 'whole')]);
    await eventually(() => expect(heard).toEqual([1]));
    one.disconnect();
    // Comes in some round trips later than the other went.
    await tablet('seat-1');
    await command(desk, OPEN);
    await eventually(() => expect(isOpen).toBe(true));
    expect(heard).toEqual([1]);
    other.disconnect();
    await eventually(() => expect(heard).toEqual([1, 0]));
  });

  it('given that it leaves, it is answered, and its token opens nothing any more', async () => {
    const one = await tablet('seat-1');
    const gone = next(one, 'gone');
    expect(await command(one, { type: 'leave' })).toMatchObject({ ok: true });
    expect(await gone).toBe('unknown');
    const again = server.connect(
      session.workshopId,
      { role: 'participant', seatId: 'seat-1' },
      'token-of-seat-1'.padEnd(43, '-'),
    );
    expect(await next(again, 'gone')).toBe('unknown');
  });
});

describe('a device that comes back', () => {
  it('given its version, it gets what it missed; after a gap, the whole', async () => {
    const { workshopId, facilitatorKey } = session;
    const opened = next(desk, 'delta');
    await command(desk, OPEN);
    const { to } = await opened;
    desk.disconnect();
    const one = await tablet('seat-1');
    await command(one, note('note-1'));
    const back = server.connect(workshopId, { role: 'facilitator' }, facilitatorKey, { since: to });
    const missed = await next(back, 'delta');
    expect(missed.from).toBe(to);
    expect(missed.change.put.contribution).toMatchObject([{ id: 'note-1' }]);
    back.emit('resume', { since: 4_711 });
    const whole = await next(back, 'whole');
    expect(whole.change.put.contribution).toMatchObject([{ id: 'note-1' }]);
    back.emit('resume', { since: whole.version });
    expect(await next(back, 'delta')).toMatchObject({ from: whole.version, to: whole.version });
  });

  it('given a restart of the server, everything acknowledged is there', async () => {
    const one = await tablet('seat-1');
    await command(desk, OPEN);
    await command(one, note('note-1', 'overleeft'));
    await server.restart();
    const { workshopId, facilitatorKey } = session;
    const back = server.connect(workshopId, { role: 'facilitator' }, facilitatorKey, { since: 3 });
    const whole = await next(back, 'whole');
    expect(whole.change.put.contribution).toMatchObject([{ id: 'note-1', data: { text: 'overleeft' } }]);
  });

  it.each(['websocket', 'polling'] as const)(
    'given a server that closes while commands wait (%s), each is answered before the connection ends',
    async (way) => {
      const who = { role: 'facilitator' } as const;
      const more = { transports: [way] };
      const own = server.connect(session.workshopId, who, session.facilitatorKey, more);
      await next(own, 'whole');
      const asked = Array.from({ length: 40 }, (_, n) =>
        command(own, { type: 'blankWall', on: n % 2 === 0 }).then(
          (ack) => (ack.ok ? 'done' : 'later'),
          () => 'no answer',
        ),
      );
      // The second answer shows that the others have arrived: long polling brings one, and then the rest together.
      await asked[1];
      await server.restart();
      expect(await Promise.all(asked)).not.toContain('no answer');
      const room = await server.app.rooms.find(session.workshopId);
      expect((room?.version ?? 0) - 1).toBe((await Promise.all(asked)).filter((it) => it === 'done').length);
    },
  );

  it.each([
    ['more than anybody can', 2_000, 10],
    ['too much at a time', 60, 200_000],
  ])(
    'given one that says %s, it is cut off, others are answered, and it may come back',
    async (_, times, size) => {
      const flooder = await tablet('seat-1');
      const other = await tablet('seat-2');
      await command(desk, OPEN);
      flooder.io.reconnection(false);
      const words = 'x'.repeat(size);
      for (let time = 0; time < times; time += 1)
        flooder.emit('writing', { activityId: words, ready: false });
      await eventually(() => expect(flooder.connected).toBe(false));
      expect(await command(other, note('note-1'))).toMatchObject({ ok: true });
      flooder.connect();
      await next(flooder, 'whole');
    },
  );

  it('given a session that was deleted meanwhile, it hears so, on every device', async () => {
    const one = await tablet('seat-1');
    const both = Promise.all([next(one, 'gone'), next(desk, 'gone')]);
    const { workshopId, facilitatorKey } = session;
    const { status } = await server.request(
      'DELETE',
      `/api/workshops/${workshopId}`,
      undefined,
      facilitatorKey,
    );
    expect(status).toBe(204);
    expect(await both).toEqual(['deleted', 'deleted']);
    const back = server.connect(workshopId, { role: 'facilitator' }, facilitatorKey);
    expect(await next(back, 'gone')).toBe('deleted');
  });
});
