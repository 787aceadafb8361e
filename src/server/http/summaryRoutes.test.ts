import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SummaryAnswer, SummaryKey } from '#protocol/http.ts';
import { command, openDesk, startTestServer, type TestServer } from '../testing/startTestServer.ts';

let server: TestServer;
let session: Awaited<ReturnType<TestServer['begin']>>;
let token: string;

beforeEach(async () => {
  server = await startTestServer();
  session = await server.begin();
  token = await server.takeSeat(session, 'seat-one');
});
afterEach(() => server.end());

const take = (key: string) =>
  server.request<SummaryKey>('POST', `/api/workshops/${session.workshopId}/summary-keys`, undefined, key);
const read = (key: string, id = session.workshopId) =>
  server.request<SummaryAnswer>('GET', `/api/summaries/${id}`, undefined, key);

async function desk() {
  const socket = await openDesk(server, session);
  return socket;
}

describe('a link to the summary', () => {
  it('is made by who has a seat, always the same, and is no way back to that seat', async () => {
    const { status, body } = await take(token);
    expect(status).toBe(201);
    expect((await take(token)).body).toEqual(body);
    expect(body.summaryKey).toMatch(/^[\w-]{43}$/);
    expect(body.summaryKey).not.toBe(token);
    const both = await Promise.all([take(session.facilitatorKey), take(session.facilitatorKey)]);
    expect(both.map((each) => each.status)).toEqual([201, 201]);
    const other = await server.takeSeat(session, 'seat-two');
    expect((await take(other)).body).not.toEqual(body);
    expect((await take(body.summaryKey)).status, 'a link makes no links').toBe(401);
    expect((await take('x'.repeat(43))).status).toBe(401);
  });

  it('shows nothing while the session is open, and after it no more than the hall saw', async () => {
    const { summaryKey } = (await take(token)).body;
    expect((await read(summaryKey)).body).toEqual({ state: 'open' });
    const socket = await desk();
    await command(socket, { type: 'parkFor', parkedId: 'parked-1', text: 'Wie betaalt?', groupId: null });
    await command(socket, { type: 'closeWorkshop' });
    const { status, text, body } = await read(summaryKey);
    expect(status).toBe(200);
    expect(body.state).toBe('closed');
    expect(text).toContain('Wie betaalt?');
    for (const secret of [session.joinSecret, session.joinCode, 'Spreeknotitie', 'seat-one'])
      expect(text).not.toContain(secret);
  });

  it('works without a seat and over a restart, and ends when the session does', async () => {
    const { summaryKey } = (await take(token)).body;
    await command(await desk(), { type: 'closeWorkshop' });
    await server.restart();
    expect((await read(summaryKey)).body.state).toBe('closed');
    expect((await read(token)).status, 'a seat is no link').toBe(401);
    expect((await read(summaryKey, 'another-session')).status).toBe(401);
    await server.app.rooms.delete(session.workshopId);
    expect((await read(summaryKey)).status).toBe(410);
  });
});
