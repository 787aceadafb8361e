import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { next, startTestServer, type TestServer, type TestSocket } from '#server/testing/startTestServer.ts';

let server: TestServer;
let session: Awaited<ReturnType<TestServer['begin']>>;
let token: string;
let stoppedAt: number;
beforeEach(async () => {
  stoppedAt = Date.now();
  // Stands still: on a busy machine nobody may come in again while the test waits.
  server = await startTestServer({ now: () => stoppedAt });
  session = await server.begin();
  token = await server.takeSeat(session, 'seat-1');
});
afterEach(() => server.end());

function line(seatId = 'seat-1', key = token): TestSocket {
  const socket = server.connect(session.workshopId, { role: 'participant', seatId }, key);
  socket.io.reconnection(false);
  return socket;
}

async function lineThatStands(): Promise<TestSocket> {
  const socket = line();
  await next(socket, 'own');
  return socket;
}

describe('a seat with ever more lines', () => {
  it('keeps ten: the oldest goes for the newest, and somebody is still there', async () => {
    const lines: TestSocket[] = [];
    for (let n = 0; n < 12; n += 1) lines.push(await lineThatStands());
    await eventually(() => expect(lines.map(({ connected }) => connected)).toEqual(twelve(2)));
    const room = await server.app.rooms.find(session.workshopId);
    expect(room?.state.presence.get('seat-1')).toMatchObject({ connected: true });
  });

  it('is told nothing when it comes in without end, until it waited; another seat comes in', async () => {
    for (let n = 0; n < 30; n += 1) await lineThatStands();
    const heard: string[] = [];
    const more = line();
    more.onAny((event: string) => heard.push(event));
    const ended = new Promise((resolve) => more.io.once('close', resolve));
    await ended;
    expect(heard).toEqual([]);
    await next(line('seat-2', await server.takeSeat(session, 'seat-2')), 'own');
    stoppedAt += 1_000;
    await lineThatStands();
  });
});

it('given a fault of ours for one device, its line ends, the host is told, and the server goes on', async () => {
  const room = await server.app.rooms.find(session.workshopId);
  if (!room) throw new Error('no room');
  const stands = await lineThatStands();
  const fault = new Error('a fault of ours');
  room.watch = () => {
    throw fault;
  };
  const unlucky = line();
  await new Promise((resolve) => unlucky.io.once('close', resolve));
  stands.emit('resume', { since: null });
  await eventually(() => expect(server.reported).toEqual([fault, fault]));
  Reflect.deleteProperty(room, 'watch');
  const whole = next(stands, 'whole');
  stands.emit('resume', { since: null });
  await whole;
});

const twelve = (gone: number) => Array.from({ length: 12 }, (_, n) => n >= gone);
