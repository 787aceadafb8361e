import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import type { FirstView, HelperKey, WallKey } from '#protocol/http.ts';
import {
  command,
  next,
  openDesk,
  startTestServer,
  type TestServer,
  type TestSocket,
} from '../testing/startTestServer.ts';

let server: TestServer;
let session: Awaited<ReturnType<TestServer['begin']>>;
let desk: TestSocket;

beforeEach(async () => {
  server = await startTestServer();
  session = await server.begin();
  desk = await openDesk(server, session);
});
afterEach(() => server.end());

function look(role: string, key?: string, { protocol = '1', workshopId = session.workshopId } = {}) {
  const path = `/api/workshops/${workshopId}/view?role=${role}&protocol=${protocol}`;
  return server.request<FirstView>('GET', path, undefined, key);
}

async function wallKey(): Promise<string> {
  const path = `/api/workshops/${session.workshopId}/wall-keys`;
  return (await server.request<WallKey>('POST', path, undefined, session.facilitatorKey)).body.wallKey;
}

const note = (contributionId: string, text: string) =>
  ({
    type: 'contribute',
    contributionId,
    activityId: 'a1',
    promptId: 'p1',
    hideGroup: false,
    data: { text },
  }) as const;

async function open(): Promise<void> {
  await command(desk, { type: 'goTo', activityId: 'a1' });
  await command(desk, { type: 'setActivityState', activityId: 'a1', to: 'open' });
}

const stateIn = ({ whole }: FirstView) => applyViewChange(emptyState(), whole.change);

describe('the first view over HTTP', () => {
  it('is what the line would begin with, and the line goes on from there', async () => {
    await open();
    const token = await server.takeSeat(session, 's1');
    const writer = server.connect(session.workshopId, { role: 'participant', seatId: 's1' }, token);
    const whole = await next(writer, 'whole');
    await command(writer, note('n1', 'Van mij'));
    writer.disconnect();

    const { status, headers, body } = await look('participant', token);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(stateIn(body).activity).toEqual(applyViewChange(emptyState(), whole.change).activity);
    expect(body.own?.change.put.contribution).toMatchObject([{ id: 'n1', data: { text: 'Van mij' } }]);
    expect(Math.abs(body.whole.now - Date.now())).toBeLessThan(60_000);

    await command(desk, { type: 'blankWall', on: true });
    const again = server.connect(session.workshopId, { role: 'participant', seatId: 's1' }, token, {
      since: body.whole.version,
    });
    expect((await next(again, 'delta')).from).toBe(body.whole.version);
  });

  it('given a seat, nobody else’s note comes along before the reveal; given a wall, no text and no seat', async () => {
    await open();
    const token = await server.takeSeat(session, 'stoel-van-een-ander');
    const writer = server.connect(
      session.workshopId,
      { role: 'participant', seatId: 'stoel-van-een-ander' },
      token,
    );
    await next(writer, 'whole');
    await command(writer, note('n1', 'QQ-van-een-ander'));
    const mine = await server.takeSeat(session, 's2');
    const wall = await wallKey();
    const counted = async (role: string, key: string) => {
      const seen = await look(role, key);
      // Counts are told at the class's next tick, and a first view is what the line was told last.
      expect(seen.status).toBe(200);
      expect(stateIn(seen.body).tally.get('a1')?.total).toBe(1);
      return seen;
    };
    for (const [role, key] of [
      ['participant', mine],
      ['wall', wall],
    ] as const) {
      const seen = await eventually(() => counted(role, key));
      expect(seen.text).not.toContain('QQ-van-een-ander');
      expect(seen.text).not.toContain('stoel-van-een-ander');
    }
    expect((await look('wall', wall)).body.own).toBeNull();
    await command(desk, { type: 'setActivityState', activityId: 'a1', to: 'revealed' });
    await eventually(async () =>
      expect((await look('participant', mine)).text).toContain('QQ-van-een-ander'),
    );
  });

  it('given a room that nobody looks at, is of now and not of when somebody last looked', async () => {
    await open();
    const token = await server.takeSeat(session, 's1');
    const before = (await look('participant', token)).body;
    expect(stateIn(before).activity.get('a1')?.state).toBe('open');
    await command(desk, { type: 'setActivityState', activityId: 'a1', to: 'revealed' });
    const after = (await look('participant', token)).body;
    expect(stateIn(after).activity.get('a1')?.state).toBe('revealed');
    expect(after.whole.version).toBeGreaterThan(before.whole.version);
  });

  it('makes nobody present', async () => {
    const token = await server.takeSeat(session, 's1');
    await look('participant', token);
    const room = await server.app.rooms.find(session.workshopId);
    expect(room?.state.presence.get('s1')).toBeUndefined();
  });

  it('opens with no other key, in no other role, for no other session, and says no more than the line would', async () => {
    const token = await server.takeSeat(session, 's1');
    const wall = await wallKey();
    const other = await server.begin();
    for (const [role, key, more] of [
      ['participant', undefined, {}],
      ['participant', 'x'.repeat(43), {}],
      ['participant', wall, {}],
      ['participant', session.facilitatorKey, {}],
      ['wall', token, {}],
      ['wall', session.facilitatorKey, {}],
      ['facilitator', token, {}],
      ['facilitator', wall, {}],
      ['cofacilitator', session.facilitatorKey, {}],
      ['host', session.facilitatorKey, {}],
      ['participant', token, { workshopId: other.workshopId }],
      ['wall', wall, { workshopId: other.workshopId }],
      ['participant', token, { workshopId: '..%2F..' }],
    ] as const) {
      const { status, text } = await look(role, key, more);
      expect([status, text], `${role} ${JSON.stringify(more)}`).toEqual([401, '{"error":"badKey"}']);
    }
    expect((await look('participant', token, { protocol: '999' })).body).toEqual({ error: 'badRequest' });
    expect((await look('participant', token, { protocol: 'x' })).status).toBe(401);
  });

  it('is closed to who left, to a revoked link, and to everybody once the session is deleted', async () => {
    const token = await server.takeSeat(session, 's1');
    const stays = await server.takeSeat(session, 's2');
    const sitter = server.connect(session.workshopId, { role: 'participant', seatId: 's1' }, token);
    await next(sitter, 'whole');
    await command(sitter, { type: 'leave' });
    expect((await look('participant', token)).status).toBe(401);

    const helpers = `/api/workshops/${session.workshopId}/helpers`;
    const made = await server.request<HelperKey>(
      'POST',
      helpers,
      { role: 'notetaker' },
      session.facilitatorKey,
    );
    expect((await look('notetaker', made.body.key)).status).toBe(200);
    await server.request('DELETE', `${helpers}/${made.body.helperId}`, undefined, session.facilitatorKey);
    expect((await look('notetaker', made.body.key)).status).toBe(401);

    await server.request('DELETE', `/api/workshops/${session.workshopId}`, undefined, session.facilitatorKey);
    const { status, body } = await look('participant', stays);
    expect([status, body]).toEqual([410, { error: 'gone' }]);
  });

  it('asked for again and again by one seat, lets that seat wait and nobody else', async () => {
    const token = await server.takeSeat(session, 's1');
    const other = await server.takeSeat(session, 's2');
    // Twenty at once, and one a second: on no machine do a hundred take so long that they are allowed.
    const looked = await Promise.all(Array.from({ length: 100 }, () => look('participant', token)));
    expect(looked.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect((await look('participant', other)).status).toBe(200);
  });

  it('is compressed for who can read that, and plain for who cannot', async () => {
    const token = await server.takeSeat(session, 's1');
    const path = `/api/workshops/${session.workshopId}/view?role=participant&protocol=1`;
    const get = (encoding: string) =>
      fetch(server.url + path, {
        headers: { authorization: `Bearer ${token}`, 'accept-encoding': encoding },
      });
    const [packed, plain] = [await get('gzip'), await get('identity')];
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const [one, two] = [(await packed.json()) as FirstView, (await plain.json()) as FirstView];
    expect(one.whole.change).toEqual(two.whole.change);
  });
});
