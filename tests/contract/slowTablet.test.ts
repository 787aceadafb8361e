import { expect, it, onTestFinished } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { seat } from '#domain/testing/given.ts';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import type { Ack } from '#protocol/socket.ts';
import { next, startTestServer, type TestSocket } from '#server/testing/startTestServer.ts';

const SEATS = 20;
const NOTES_EACH = 10;
/** Each shows or hides some 300 kB of text: far more in all than any network between us keeps by itself. */
const TURNS = 300;

/** Stops (or goes on) reading what comes in, as a tablet with a full network or a sleeping browser does. */
function reading(socket: TestSocket, how: 'pause' | 'resume'): void {
  const { ws } = socket.io.engine.transport as never as { ws: Record<'pause' | 'resume', () => void> };
  ws[how]();
}

it('given a tablet that does not keep up, it gets the view as it is now, and not everything that it missed', async () => {
  const server = await startTestServer();
  onTestFinished(() => server.end());
  const session = await server.begin();
  const room = await server.app.rooms.find(session.workshopId);
  if (!room) throw new Error('no room');
  const come = async (seatId: string) => {
    const token = await server.takeSeat(session, seatId);
    const socket = server.connect(session.workshopId, { role: 'participant', seatId }, token);
    const heard = { deltas: 0, view: emptyState(), version: 0 };
    socket.on('whole', ({ change, version }) =>
      Object.assign(heard, { view: applyViewChange(emptyState(), change), version }),
    );
    socket.on('delta', ({ change, from, to }) => {
      expect(from).toBe(heard.version);
      Object.assign(heard, {
        deltas: heard.deltas + 1,
        view: applyViewChange(heard.view, change),
        version: to,
      });
    });
    await next(socket, 'whole');
    return { socket, heard };
  };
  const turn = (to: 'open' | 'revealed', n: number) =>
    room.submit({ id: `turn-${n}`, type: 'setActivityState', activityId: 'a1', to }, { role: 'facilitator' });

  await turn('open', -1);
  const write = (seatId: string, id: string) => {
    const data = { text: `${id} ${'ë'.repeat(350)}` };
    const where = { activityId: 'a1', promptId: null, hideGroup: false };
    return room.submit({ id, type: 'contribute', contributionId: id, ...where, data }, seat(seatId));
  };
  const written: Promise<Ack>[] = [];
  for (let s = 0; s < SEATS; s += 1) {
    await server.takeSeat(session, `writer-${s}`);
    for (let n = 0; n < NOTES_EACH; n += 1) written.push(write(`writer-${s}`, `note-${s}-${n}`));
  }
  for (const ack of await Promise.all(written)) expect(ack).toMatchObject({ ok: true });
  const quick = await come('quick');
  const slow = await come('slow');
  reading(slow.socket, 'pause');
  for (let n = 0; n < TURNS; n += 1) {
    expect(await turn(n % 2 === 0 ? 'revealed' : 'open', n)).toMatchObject({ ok: true });
    // Keeping up is what makes it quick: this process reads for it, between what it does as the server.
    while (quick.heard.version < room.version) await new Promise(setImmediate);
  }
  await turn('revealed', TURNS);
  await eventually(() => expect(quick.heard.version).toBe(room.version));
  const fresh = next(slow.socket, 'whole');
  reading(slow.socket, 'resume');
  await fresh;
  await eventually(() => expect(slow.heard.version).toBe(room.version));
  expect(quick.heard.deltas).toBeGreaterThan(TURNS);
  expect(slow.heard.deltas).toBeLessThan(TURNS);
  expect(slow.heard.view.contribution).toEqual(quick.heard.view.contribution);
  expect(slow.heard.view.contribution.size).toBe(SEATS * NOTES_EACH);
});
