import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { command, next, openDesk, startTestServer, type TestServer } from '../testing/startTestServer.ts';

type Session = Awaited<ReturnType<TestServer['begin']>>;

/** Stands still: on a busy machine nobody gets anything back while the test waits. */
const NOW = Date.now();

let server: TestServer;
let session: Session;
beforeEach(async () => {
  server = await startTestServer({ now: () => NOW });
  session = await server.begin();
});
afterEach(() => server.end());

describe('a connection that floods', () => {
  it('given one that has not said who it is, it is cut off at what nobody needs for that', async () => {
    const stranger = new WebSocket(
      `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    );
    const ended = once(stranger, 'close');
    await once(stranger, 'message');
    stranger.send(`42["writing","${'x'.repeat(20_000)}"]`);
    await ended;
  });

  it('given a stranger by long polling, such a body is refused before it has come in', async () => {
    const polling = `${server.url}/socket.io/?EIO=4&transport=polling`;
    const { sid } = JSON.parse((await (await fetch(polling)).text()).slice(1)) as { sid: string };
    const body = `42["writing","${'x'.repeat(20_000)}"]`;
    const { status } = await fetch(`${polling}&sid=${sid}`, { method: 'POST', body });
    expect(status).toBe(413);
  });

  it('given a seat by long polling, a body longer than any answer is refused before it has come in', async () => {
    const token = await server.takeSeat(session, 'seat-1');
    const polling = `${server.url}/socket.io/?EIO=4&transport=polling`;
    const { sid } = JSON.parse((await (await fetch(polling)).text()).slice(1)) as { sid: string };
    const say = (body: string) => fetch(`${polling}&sid=${sid}`, { method: 'POST', body });
    const { workshopId } = session;
    const who = { protocol: 1, workshopId, role: 'participant', seatId: 'seat-1', key: token, since: null };
    await say(`40${JSON.stringify(who)}`);
    await fetch(`${polling}&sid=${sid}`);
    expect((await say(`42["writing","${'x'.repeat(20_000)}"]`)).status).toBe(200);
    expect((await say(`42["writing","${'x'.repeat(120_000)}"]`)).status).toBe(413);
  });

  it('given a seat that comes back after each time, it may say no more than before; others go on', async () => {
    const token = await server.takeSeat(session, 'seat-1');
    const line = async () => {
      const socket = server.connect(session.workshopId, { role: 'participant', seatId: 'seat-1' }, token);
      socket.io.reconnection(false);
      await Promise.all([next(socket, 'whole'), next(socket, 'own')]);
      return socket;
    };
    const desk = await openDesk(server, session);
    const words = { activityId: 'x'.repeat(60_000), ready: false };
    (await line()).emit('writing', words);
    const again = await line();
    const cutOff = new Promise((resolve) => again.once('disconnect', resolve));
    again.emit('writing', words);
    await cutOff;
    expect(await command(desk, { type: 'blankWall', on: true })).toMatchObject({ ok: true });
  });

  it('given a seat that says it in bytes instead of letters, those count as well', async () => {
    const token = await server.takeSeat(session, 'seat-1');
    const socket = server.connect(session.workshopId, { role: 'participant', seatId: 'seat-1' }, token);
    socket.io.reconnection(false);
    await Promise.all([next(socket, 'whole'), next(socket, 'own')]);
    const ended = new Promise((resolve) => socket.once('disconnect', () => resolve('cut off')));
    const bytes: unknown = Buffer.alloc(120_000);
    socket.emit('resume', bytes as { since: null });
    const answered = command(socket, { type: 'withdraw', contributionId: 'n1' }).then(
      () => 'answered',
      () => ended,
    );
    expect(await Promise.race([ended, answered])).toBe('cut off');
  });

  it('given a word that is nested without end, it is cut off before that is read', async () => {
    const desk = await openDesk(server, session);
    desk.io.reconnection(false);
    const cutOff = new Promise((resolve) => desk.once('disconnect', resolve));
    let nested: unknown = 'x';
    for (let depth = 0; depth < 1_000; depth += 1) nested = [nested];
    desk.emit('resume', nested);
    await cutOff;
  });

  it('given who conducts by long polling, a long script comes in as it does over a WebSocket', async () => {
    const { workshopId, facilitatorKey } = session;
    const desk = server.connect(workshopId, { role: 'facilitator' }, facilitatorKey, {
      transports: ['polling'],
    });
    await next(desk, 'whole');
    const text = 'x'.repeat(200_000);
    expect(await command(desk, { type: 'setRemark', activityId: 'a1', text })).toMatchObject({ ok: false });
  });
});
