import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Welcome } from '#protocol/http.ts';
import { next, startTestServer, type TestServer } from '#server/testing/startTestServer.ts';

const PEOPLE = 300;
/** What the slowest right code may take (ms) on top of a few times the slowest question without a code: the machine may be busy. */
const PATIENCE = 5_000;

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.end());

it('given 300 people at one address, a fifth mistyping once, all get in and are shown the session', async () => {
  const session = await server.begin();
  const slowest = { plain: 0, code: 0 };
  const timed = async <T>(what: keyof typeof slowest, work: Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work;
    slowest[what] = Math.max(slowest[what], performance.now() - began);
    return result;
  };
  const person = async (index: number) => {
    if (index % 5 === 0) {
      const wrong = await server.request('POST', '/api/join', { code: `${session.joinCode.slice(0, 6)}?` });
      expect(wrong.status).toBe(404);
    }
    await timed('plain', server.request('GET', '/api/host'));
    const { joinCode: code } = session;
    const welcome = await timed('code', server.request<Welcome>('POST', '/api/join', { code }));
    expect(welcome.status).toBe(200);
    const seatId = `seat-${index}`;
    const token = await server.takeSeat(welcome.body, seatId);
    const socket = server.connect(session.workshopId, { role: 'participant', seatId }, token);
    const [whole] = await Promise.all([next(socket, 'whole'), next(socket, 'own')]);
    expect(whole.change.put.workshop).toHaveLength(1);
  };
  // Ten at a time: faster than 300 people in a minute, and not one storm that a hall never is.
  let index = 0;
  const queue = async () => {
    while (index < PEOPLE) await person(index++);
  };
  await Promise.all(Array.from({ length: 10 }, queue));

  const room = await server.app.rooms.find(session.workshopId);
  expect(room?.state.seat.size).toBe(PEOPLE);
  expect([...(room?.state.presence.values() ?? [])].filter(({ connected }) => connected)).toHaveLength(
    PEOPLE,
  );
  expect(slowest.code).toBeLessThan(PATIENCE + 4 * slowest.plain);
});
