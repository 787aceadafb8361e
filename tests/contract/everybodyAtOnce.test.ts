import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSession } from '#client/sync/createSession.ts';
import type { Login } from '#client/sync/Host.ts';
import type { SessionStore } from '#client/sync/Session.ts';
import { SocketHost } from '#client/sync/SocketHost.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { anyDeed } from '#domain/testing/arbitraries.ts';
import { eventually } from '#domain/testing/eventually.ts';
import type { Action, Actor } from '#domain/workshop/commands.ts';
import { KINDS } from '#domain/workshop/entities.ts';
import type { State } from '#domain/workshop/State.ts';
import { type Viewer, viewerOf } from '#domain/workshop/viewer.ts';
import { viewFor } from '#domain/workshop/viewFor.ts';
import type { HelperKey } from '#protocol/http.ts';
import { startTestServer, type TestServer } from '#server/testing/startTestServer.ts';
import { ChaosProxy } from '../chaos/ChaosProxy.ts';
import '../chaos/device.ts';

const SEED = 7;
const DEEDS = 250;

let server: TestServer;
let proxy: ChaosProxy;
let session: Awaited<ReturnType<TestServer['begin']>>;
let everybody: Map<string, { readonly store: SessionStore; readonly viewer: Viewer }>;

beforeEach(async () => {
  server = await startTestServer();
  proxy = await ChaosProxy.start(Number(new URL(server.url).port), SEED);
  session = await server.begin();
  everybody = new Map();
});
afterEach(async () => {
  for (const { store } of everybody.values()) store.close();
  await proxy.close();
  await server.end();
});

const nameOf = (actor: Actor) => (actor.role === 'participant' ? actor.seatId : actor.role);

async function comesIn(login: Omit<Login, 'workshopId'>, actor: Actor): Promise<void> {
  const full = { ...login, workshopId: session.workshopId } as Login;
  const store = createSession({
    host: new SocketHost(full, { url: proxy.url, againMs: 50 }),
    actor,
  });
  const viewer = viewerOf(actor);
  if (!viewer) throw new Error('the host looks at nothing');
  everybody.set(nameOf(actor), { store, viewer });
  await eventually(() => expect(store.getState().ready).toBe(true));
}

async function helps(role: 'cofacilitator' | 'notetaker'): Promise<void> {
  const path = `/api/workshops/${session.workshopId}/helpers`;
  const { body } = await server.request<HelperKey>('POST', path, { role }, session.facilitatorKey);
  await comesIn({ role, key: body.key }, { role });
}

/** Counts of who is there and writing are left out: they follow the network. */
const shapeOf = (view: State) =>
  Object.fromEntries(
    KINDS.filter((kind) => kind !== 'tally' && kind !== 'presence').map((kind) => [
      kind,
      [...view[kind].entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );

/** What ends a part in it: whoever left or is sent away has nothing to agree on. */
const ENDS: ReadonlySet<Action['type']> = new Set(['leave', 'removeActivity']);

it('given everybody asking for everything over a bad network, in the end each sees what the host would show them', async () => {
  await comesIn({ role: 'facilitator', key: session.facilitatorKey }, { role: 'facilitator' });
  await helps('cofacilitator');
  await helps('notetaker');
  for (const seatId of ['s1', 's2', 's3']) {
    const key = await server.takeSeat(session, seatId, seatId === 's3' ? 'professional' : 'inwoner');
    await comesIn({ role: 'participant', seatId, key } as Omit<Login, 'workshopId'>, {
      role: 'participant',
      seatId,
    });
  }
  proxy.rage();
  for (const [actor, action] of fc.sample(anyDeed, { seed: SEED, numRuns: DEEDS })) {
    if (!ENDS.has(action.type))
      everybody
        .get(nameOf(actor))
        ?.store.getState()
        .act(action as never);
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
  proxy.calm();
  const room = await server.app.rooms.find(session.workshopId);
  await eventually(() => {
    for (const [name, { store, viewer }] of everybody) {
      const { pending, view } = store.getState();
      expect(pending, name).toEqual([]);
      expect(shapeOf(view), name).toEqual(shapeOf(viewFor(room?.state as State, viewer, BLOCKS)));
    }
  });
  expect(room?.version).toBeGreaterThan(30);
  expect(server.reported).toEqual([]);
});
