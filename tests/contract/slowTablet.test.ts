import type { Duplex } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { seat } from '#domain/testing/given.ts';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import type { Ack } from '#protocol/socket.ts';
import { next, startTestServer, type TestServer } from '#server/testing/startTestServer.ts';

const SEATS = 20;
const NOTES_EACH = 10;
/** Each is a message that shows or hides some 150 kB of text: more of them than may wait for one device (`isClogged`). */
const TURNS = 150;

/**
 * The server's end of the line that a device makes in `come`. Holding back (`cork`) what leaves there is what a full network
 * does; how much a paused device still takes in is up to the machine, 30 MB and more on some.
 */
async function lineMadeIn(server: TestServer, come: () => Promise<void>): Promise<Duplex> {
  const made: Duplex[] = [];
  server.app.http.server.on('upgrade', (_request, line: Duplex) => made.push(line));
  await come();
  const [line] = made;
  if (!line || made.length > 1) throw new Error(`one line expected, ${made.length} made`);
  return line;
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
  let slow = quick;
  const line = await lineMadeIn(server, async () => {
    slow = await come('slow');
  });
  line.cork();
  for (let n = 0; n < TURNS; n += 1) {
    expect(await turn(n % 2 === 0 ? 'revealed' : 'open', n)).toMatchObject({ ok: true });
    // Keeping up is what makes it quick: this process reads for it, between what it does as the server.
    while (quick.heard.version < room.version) await new Promise(setImmediate);
  }
  await turn('revealed', TURNS);
  await eventually(() => expect(quick.heard.version).toBe(room.version));
  const fresh = next(slow.socket, 'whole');
  line.uncork();
  await fresh;
  await eventually(() => expect(slow.heard.version).toBe(room.version));
  expect(quick.heard.deltas).toBeGreaterThan(TURNS);
  expect(slow.heard.deltas).toBeLessThan(TURNS);
  expect(slow.heard.view.contribution).toEqual(quick.heard.view.contribution);
  expect(slow.heard.view.contribution.size).toBe(SEATS * NOTES_EACH);
});
