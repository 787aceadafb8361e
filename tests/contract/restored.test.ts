import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import type { FirstView } from '#protocol/http.ts';
import type { Life } from '#protocol/socket.ts';
import { backUp } from '#server/store/backUp.ts';
import { restoreBackUp } from '#server/store/restoreBackUp.ts';
import {
  command,
  next,
  openDesk,
  startTestServer,
  type TestServer,
  type TestSocket,
} from '#server/testing/startTestServer.ts';

/** What a host says and takes of a session that came out of a back-up. */
const NOON = new Date('2030-05-01T12:00:00Z');

let server: TestServer;
let session: Awaited<ReturnType<TestServer['begin']>>;
let token: string;
let copies: string;

beforeEach(async () => {
  copies = mkdtempSync(join(tmpdir(), 'praatplaat-kopie-'));
  server = await startTestServer();
  session = await server.begin();
  token = await server.takeSeat(session, 's1');
  const desk = await openDesk(server, session);
  await command(desk, { type: 'goTo', activityId: 'a1' });
  await command(desk, { type: 'setActivityState', activityId: 'a1', to: 'open' });
});
afterEach(async () => {
  await server.end();
  rmSync(copies, { recursive: true });
});

const note = (contributionId: string) =>
  ({
    type: 'contribute',
    contributionId,
    activityId: 'a1',
    promptId: 'p1',
    hideGroup: false,
    data: { text: contributionId },
  }) as const;
const parked = (parkedId: string) => ({ type: 'park', parkedId, text: 'Later?', hideGroup: false }) as const;

function tablet(): TestSocket {
  return server.connect(session.workshopId, { role: 'participant', seatId: 's1' }, token);
}

async function backedUp(): Promise<() => void> {
  const file = backUp(server.folder, join(copies, 'kopie.sqlite'), NOON);
  return () => void restoreBackUp(file, server.folder, new Date());
}

function look() {
  const path = `/api/workshops/${session.workshopId}/view?role=participant&protocol=1`;
  return server.request<FirstView>('GET', path, undefined, token);
}

it('given a back-up that was put back, the line says so before anything else, and there is no first view before it', async () => {
  await server.restart(await backedUp());
  const heard: string[] = [];
  const socket = tablet();
  socket.onAny((event: string) => heard.push(event));
  const [life] = await Promise.all([next(socket, 'life'), next(socket, 'own')]);
  expect(heard[0]).toBe('life');
  expect(life).toEqual({ id: expect.any(String), copiedAt: NOON.getTime() } satisfies Life);
  expect(await look()).toMatchObject({ status: 204, text: '' });
});

it('given no back-up that was put back, nobody hears of one, also after a restart', async () => {
  await server.restart();
  const heard: string[] = [];
  const socket = tablet();
  socket.onAny((event: string) => heard.push(event));
  await next(socket, 'own');
  expect(heard).not.toContain('life');
  expect((await look()).status).toBe(200);
});

it('given what was withdrawn since, it is not there again when a device gives it once more, and what was lost is', async () => {
  const before = tablet();
  await next(before, 'own');
  for (const gives of [note('n1'), parked('v1')]) await command(before, gives);
  const putBack = await backedUp();
  await command(before, { type: 'withdraw', contributionId: 'n1' });
  await command(before, { type: 'unpark', parkedId: 'v1' });
  for (const gives of [note('n2'), note('n3'), parked('v2')]) await command(before, gives);
  await command(before, { type: 'withdraw', contributionId: 'n3' });
  await server.restart(putBack);

  const after = tablet();
  await next(after, 'own');
  // Each as a device that did not hear of the withdrawal would, and one of them twice.
  for (const gives of [note('n1'), note('n2'), note('n3'), parked('v1'), parked('v2')])
    expect(await command(after, gives)).toMatchObject({ ok: true });
  expect(await command(after, note('n2'))).toEqual({ ok: false, code: 'exists' });
  const own = next(after, 'own');
  after.emit('resume', { since: null });
  const { contribution, parked: questions } = applyViewChange(emptyState(), (await own).change);
  expect([...contribution.keys(), ...questions.keys()]).toEqual(['n2', 'v2']);
});

it('given a seat that was cleared away since, its token opens nothing; who gave something goes on', async () => {
  const cleared = await server.takeSeat(session, 's2');
  const before = tablet();
  await next(before, 'own');
  expect(await command(before, note('n1'))).toMatchObject({ ok: true });
  const putBack = await backedUp();
  const path = `/api/workshops/${session.workshopId}/empty-seats`;
  const clear = { clear: true, minutes: null };
  expect((await server.request('POST', path, clear, session.facilitatorKey)).body).toEqual({ count: 1 });
  await server.restart(putBack);

  const away = server.connect(session.workshopId, { role: 'participant', seatId: 's2' }, cleared);
  expect(await Promise.race([next(away, 'gone'), next(away, 'whole')])).toBe('unknown');
  const view = `/api/workshops/${session.workshopId}/view?role=participant&protocol=1`;
  expect((await server.request('GET', view, undefined, cleared)).status).toBe(401);
  await next(tablet(), 'own');
});

it('given what was typed for others and taken back since, a desk that slept does not bring it back either', async () => {
  const typed = (contributionId: string) =>
    ({
      type: 'contributeFor',
      ...{ activityId: 'a1', promptId: 'p1', groupId: 'inwoner' },
      contributions: [{ contributionId, data: { text: contributionId } }],
    }) as const;
  const putBack = await backedUp();
  let desk = await openDesk(server, session);
  for (const id of ['t1', 't2']) await command(desk, typed(id));
  await command(desk, { type: 'withdrawFor', contributionIds: ['t1'] });
  await server.restart(putBack);

  desk = await openDesk(server, session);
  for (const id of ['t1', 't2']) expect(await command(desk, typed(id))).toMatchObject({ ok: true });
  const room = await server.app.rooms.find(session.workshopId);
  expect([...(room?.state.contribution.keys() ?? [])]).toEqual(['t2']);
});

it('given what was covered since, a device that gives it once more does not put it on the wall', async () => {
  const before = tablet();
  await next(before, 'own');
  let desk = await openDesk(server, session);
  for (const id of ['oud', 'stuk']) await command(before, note(id));
  await command(desk, { type: 'setActivityState', activityId: 'a1', to: 'revealed' });
  await command(desk, { type: 'showParked', on: true });
  const putBack = await backedUp();
  const since = ['verborgen', 'gelakt', 'bekeken', 'ongezien'];
  for (const gives of [...since.map(note), parked('vraag')]) await command(before, gives);
  const told = async (action: Parameters<typeof command>[1]) =>
    expect(await command(desk, action)).toMatchObject({ ok: true });
  await told({ type: 'hideContribution', contributionId: 'verborgen', hidden: true });
  await told({ type: 'hideContribution', contributionId: 'stuk', hidden: true });
  await told({ type: 'maskContribution', contributionId: 'gelakt', masks: [[0, 3]] });
  await told({ type: 'tendParked', parkedId: 'vraag', set: { hidden: true } });
  await told({ type: 'hideGroups', on: true });
  await told({ type: 'setApproval', on: true });
  await server.restart(putBack);

  const after = tablet();
  await next(after, 'own');
  for (const gives of [...since.map(note), parked('vraag')])
    expect(await command(after, gives)).toMatchObject({ ok: true });
  const { contribution, parked: questions, placement, workshop } = await wallOfNow();
  // What hung there when *Eerst bekijken* went on had been seen; of what comes back nobody knows what it says.
  expect([...contribution.keys()]).toEqual(['oud']);
  expect(contribution.get('oud')).toMatchObject({ groupId: null });
  expect([questions.size, placement.has('gelakt')]).toEqual([0, false]);
  expect([...workshop.values()]).toMatchObject([{ approval: true, groupsHidden: true }]);

  desk = await openDesk(server, session);
  await told({ type: 'setApproval', on: false });
  expect([...(await wallOfNow()).contribution.keys()].sort()).toEqual(['bekeken', 'ongezien', 'oud']);
  await told({ type: 'hideContribution', contributionId: 'gelakt', hidden: false });
  expect((await wallOfNow()).contribution.get('gelakt')?.data).not.toEqual({ text: 'gelakt' });
});

async function wallOfNow() {
  const path = `/api/workshops/${session.workshopId}/wall-keys`;
  const { body } = await server.request('POST', path, undefined, session.facilitatorKey);
  const wall = server.connect(session.workshopId, { role: 'wall' }, String(body['wallKey']));
  const { change } = await next(wall, 'whole');
  wall.disconnect();
  return applyViewChange(emptyState(), change);
}
