import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoOf } from '#client/conduct/UndoStack.ts';
import { createSession } from '#client/sync/createSession.ts';
import type { Intent, SessionStore } from '#client/sync/Session.ts';
import { SocketHost } from '#client/sync/SocketHost.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { eventually } from '#domain/testing/eventually.ts';
import type { Kind } from '#domain/workshop/entities.ts';
import { placementOf } from '#domain/workshop/placementOf.ts';
import type { State } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import type { HelperKey, Recovered } from '#protocol/http.ts';
import {
  command,
  next,
  openDesk,
  startTestServer,
  type TestServer,
} from '#server/testing/startTestServer.ts';
import '../chaos/device.ts';

type Role = 'facilitator' | 'cofacilitator';

const NOTES = ['note-0', 'note-1', 'note-2', 'note-3', 'note-4', 'note-5'] as const;

let server: TestServer;
let session: Awaited<ReturnType<TestServer['begin']>>;
let desks: SessionStore[];

beforeEach(async () => {
  server = await startTestServer();
  session = await server.begin();
  desks = [];
});
afterEach(async () => {
  for (const desk of desks) desk.close();
  await server.end();
});

/** A desk as the program makes it: socket, outbox, store, and what it can take back. */
async function desk(role: Role, key: string): Promise<SessionStore> {
  const { workshopId } = session;
  const store = createSession({
    host: new SocketHost({ workshopId, role, key }, { url: server.url }),
    actor: { role },
  });
  undoOf(store);
  desks.push(store);
  await eventually(() => expect(store.getState().ready).toBe(true));
  return store;
}

async function cofacilitator(): Promise<SessionStore> {
  const path = `/api/workshops/${session.workshopId}/helpers`;
  const { body } = await server.request<HelperKey>(
    'POST',
    path,
    { role: 'cofacilitator' },
    session.facilitatorKey,
  );
  return desk('cofacilitator', body.key);
}

async function stateOnHost(): Promise<State> {
  const room = await server.app.rooms.find(session.workshopId);
  if (!room) throw new Error('the session is gone');
  return room.state;
}

/** Until every desk has been heard and sees exactly what the host has. */
async function atRest(): Promise<void> {
  await eventually(async () => {
    const host = await stateOnHost();
    const seen = shapeOf(classView(host, 'facilitator', BLOCKS));
    for (const each of desks) {
      expect(each.getState().pending).toEqual([]);
      expect(shapeOf(each.getState().view)).toEqual(seen);
    }
  });
}

function shapeOf(view: State): string {
  const kinds: Kind[] = ['workshop', 'activity', 'placement', 'cluster', 'conclusion', 'step', 'log'];
  return JSON.stringify(kinds.map((kind) => [...view[kind].entries()].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The first question turned round, with the notes of one tablet. */
async function revealed(): Promise<void> {
  const first = await openDesk(server, session);
  const token = await server.takeSeat(session, 'seat-1');
  const tablet = server.connect(session.workshopId, { role: 'participant', seatId: 'seat-1' }, token);
  await next(tablet, 'whole');
  await command(first, { type: 'setActivityState', activityId: 'a1', to: 'open' });
  for (const contributionId of NOTES)
    await command(tablet, {
      type: 'contribute',
      contributionId,
      activityId: 'a1',
      promptId: 'p1',
      hideGroup: false,
      data: { text: `Briefje ${contributionId}` },
    });
  await command(first, { type: 'setActivityState', activityId: 'a1', to: 'revealed' });
  first.disconnect();
  tablet.disconnect();
}

const does = (store: SessionStore, ...intents: Intent[]) =>
  intents.map((intent) => store.getState().act(intent));
const undo = (store: SessionStore) => undoOf(store).getState().undo();

const tag = (contributionId: string, to: 'dakkapel' | 'ontwerp'): Intent => ({
  type: 'tagContribution',
  contributionId,
  tag: to,
});
const move = (contributionId: string, x: number): Intent => ({
  type: 'moveContribution',
  contributionId,
  x,
  y: 10,
});
const hide = (contributionId: string): Intent => ({ type: 'hideContribution', contributionId, hidden: true });

describe('two facilitators at once, over real sockets', () => {
  it('acting in the same moment, end with the same, and the undo of one leaves all work of the other', async () => {
    await revealed();
    const a = await desk('facilitator', session.facilitatorKey);
    const b = await cofacilitator();
    // In one breath: neither has heard of the other yet.
    does(a, move('note-0', 100), hide('note-1'), move('note-2', 200), {
      type: 'setConclusion',
      activityId: 'a1',
      text: 'van a',
    });
    does(b, tag('note-0', 'ontwerp'), tag('note-1', 'dakkapel'), move('note-3', 300), {
      type: 'blankWall',
      on: true,
    });
    await atRest();
    does(a, {
      type: 'putCluster',
      clusterId: 'pile-of-a',
      activityId: 'a1',
      title: 'Thuis',
      contributionIds: ['note-4'],
    });
    await atRest();
    does(b, { type: 'assignToCluster', contributionIds: ['note-5'], clusterId: 'pile-of-a' });
    await atRest();

    // A takes back everything that nobody went on with; her pile holds work of B.
    expect(undo(a)).toBe('changedSince');
    for (let times = 0; times < 4; times += 1) expect(undo(a)).toBeNull();
    await atRest();
    const state = await stateOnHost();
    const [n0, n1, n2, n3] = NOTES.map((id) => placementOf(state, id));
    expect([n0?.x, n1?.hidden, n2?.x]).toEqual([null, false, null]);
    expect([n0?.tag, n1?.tag, n3?.x]).toEqual(['ontwerp', 'dakkapel', 300]);
    expect(placementOf(state, 'note-5').clusterId).toBe('pile-of-a');
    expect(state.conclusion.has('a1')).toBe(false);
    expect(state.workshop.get(session.workshopId)?.wallBlank).toBe(true);
  });

  it('wanting the same differently, agree on the last, and the first cannot take that back', async () => {
    await revealed();
    const a = await desk('facilitator', session.facilitatorKey);
    const b = await cofacilitator();
    const concludes = (text: string): Intent => ({ type: 'setConclusion', activityId: 'a1', text });
    does(a, concludes('van a'));
    does(b, concludes('van b'));
    await atRest();
    const standing = (await stateOnHost()).conclusion.get('a1')?.text;
    expect(['van a', 'van b']).toContain(standing);
    const [first, last] = standing === 'van b' ? [a, b] : [b, a];
    undo(first);
    await atRest();
    expect((await stateOnHost()).conclusion.get('a1')?.text).toBe(standing);
    expect(undo(last)).toBeNull();
    await atRest();
    expect((await stateOnHost()).conclusion.get('a1')?.text).not.toBe(standing);
  });

  it('take over: with the recovery code another device goes on where the first was, which still works', async () => {
    await revealed();
    const a = await desk('facilitator', session.facilitatorKey);
    does(a, move('note-0', 100));
    await atRest();
    const { body } = await server.request<Recovered>('POST', '/api/recover', { code: session.recoveryCode });
    const taken = await desk('facilitator', body.facilitatorKey);
    expect(placementOf(taken.getState().view, 'note-0').x).toBe(100);
    does(taken, tag('note-0', 'ontwerp'), { type: 'goTo', activityId: 'a2' });
    await atRest();
    expect(a.getState().view.workshop.get(session.workshopId)?.currentActivityId).toBe('a2');
    // What another device did, in whatever role, is not this device's to take back.
    expect(undo(a)).toBeNull();
    await atRest();
    expect(placementOf(await stateOnHost(), 'note-0')).toMatchObject({ x: null, tag: 'ontwerp' });
  });
});
