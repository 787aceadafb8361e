import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '#domain/workshop/commands.ts';
import {
  command,
  draftOfToday,
  next,
  openDesk,
  startTestServer,
  type TestServer,
  type TestSocket,
} from '#server/testing/startTestServer.ts';
import { everybodyHears, heardOn, told, wallKeyOf } from './hall.ts';
import { listenIn, type Wire } from './listenIn.ts';

/** Words that nothing else in the program uses, so that finding one is a leak. */
const REMARK = 'QQ-spreeknotitie';
const UNASKED = 'QQ-nooit-gesteld';
const SILENT = 'QQ-stil-eerste-versie';
const EDITED = 'QQ-stil-tweede-versie';
const WITHDRAWN = 'QQ-ingetrokken';
const HIDDEN = 'QQ-verborgen';
const LATER = 'QQ-na-terugstap';
const OWN = 'QQ-eigen-van-anna';
/** Whose presence nobody may be able to follow. */
const CARLA = 'QQ-stoel-carla';
const DIRK = 'QQ-stoel-dirk';
const ANNA = 'QQ-stoel-anna';
const BEA = 'QQ-stoel-bea';

type Listener = 'anna' | 'bea' | 'wall';

let server: TestServer;
let wires: Record<Listener, Wire>;
let session: Awaited<ReturnType<TestServer['begin']>>;
let desk: TestSocket;
let tokens: Record<string, string>;
let devices: Record<Listener | 'carla' | 'dirk', TestSocket>;

function write(contributionId: string, text: string, hideGroup = false): Action {
  return { type: 'contribute', contributionId, activityId: 'a1', promptId: 'p1', hideGroup, data: { text } };
}
function stateOf(activityId: string, to: 'open' | 'revealed'): Action {
  return { type: 'setActivityState', activityId, to };
}

const everybodyIsCurrent = () => everybodyHears(server, session.workshopId, desk, wires);
function nobodyHeard(...words: string[]): void {
  expect(heardOn(wires, words)).toEqual([]);
}

function join(listener: Listener, since: number | null = null): TestSocket {
  const { url } = wires[listener];
  const key = tokens[listener] ?? '';
  if (listener === 'wall') return server.connect(session.workshopId, { role: 'wall' }, key, { url, since });
  const seatId = listener === 'anna' ? ANNA : BEA;
  // One of them by long polling, as behind a network that blocks WebSocket.
  const transports = listener === 'bea' ? (['polling'] as ['polling']) : (['websocket'] as ['websocket']);
  return server.connect(session.workshopId, { role: 'participant', seatId }, key, { url, since, transports });
}

async function overWire(listener: Listener, method: string, path: string, body?: unknown, key?: string) {
  const response = await fetch(wires[listener].url + path, {
    method,
    headers: {
      'content-type': 'application/json',
      'accept-encoding': 'identity',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.text() };
}

/** The first view, as a page asks for it before its line stands; not compressed, so that nothing can hide in it. */
async function everybodyLooks(): Promise<void> {
  for (const listener of ['anna', 'bea', 'wall'] as const) {
    const role = listener === 'wall' ? 'wall' : 'participant';
    const path = `/api/workshops/${session.workshopId}/view?role=${role}&protocol=1`;
    const { status, body } = await overWire(listener, 'GET', path, undefined, tokens[listener]);
    expect(status, listener).toBe(200);
    expect(body).toContain('"whole"');
  }
}

/** A seat taken over one's own wire, so that those answers are heard as well. */
async function sitOverWire(listener: 'anna' | 'bea', seatId: string): Promise<string> {
  const { workshopId, joinSecret, joinCode } = session;
  const token = `token-of-${seatId}`.padEnd(43, '-');
  await overWire(listener, 'POST', '/api/join', { code: joinCode });
  const seat = { workshopId, joinSecret, seatId, token, groupId: 'professional', people: 1 };
  expect((await overWire(listener, 'POST', '/api/seats', seat)).status).toBe(204);
  return token;
}

beforeEach(async () => {
  server = await startTestServer();
  const draft = draftOfToday();
  session = await server.begin({
    ...draft,
    remarks: draft.remarks.map(({ id }) => ({ id, text: REMARK })),
    prompts: draft.prompts.map((prompt) =>
      prompt.activityId === 'a2' ? { ...prompt, wording: { tekst: UNASKED, tekst_b1: UNASKED } } : prompt,
    ),
  });
  wires = {
    anna: await listenIn(server.url),
    bea: await listenIn(server.url),
    wall: await listenIn(server.url),
  };
  desk = await openDesk(server, session);
  const wallKey = await wallKeyOf(server, session);
  tokens = {
    wall: wallKey,
    anna: await sitOverWire('anna', ANNA),
    bea: await sitOverWire('bea', BEA),
    carla: await server.takeSeat(session, CARLA),
    dirk: await server.takeSeat(session, DIRK, 'professional'),
  };
  const direct = (seatId: string, key = '') =>
    server.connect(session.workshopId, { role: 'participant', seatId }, key);
  devices = {
    anna: join('anna'),
    bea: join('bea'),
    wall: join('wall'),
    carla: direct(CARLA, tokens['carla']),
    dirk: direct(DIRK, tokens['dirk']),
  };
  await Promise.all(Object.values(devices).map((socket) => next(socket, 'whole')));
});
afterEach(async () => {
  await server.end();
  await Promise.all(Object.values(wires).map((wire) => wire.end()));
});

describe('everything that wall and tablets are sent', () => {
  it('holds no text before its time, no remark, and nothing that is the same person twice', async () => {
    await told(desk, { type: 'goTo', activityId: 'a1' }, stateOf('a1', 'open'));
    devices.carla.emit('writing', { activityId: 'a1', ready: false });
    await told(
      devices.carla,
      write('note-carla', SILENT),
      write('note-gone', WITHDRAWN),
      write('note-bad', HIDDEN),
    );
    await told(devices.carla, {
      type: 'editContribution',
      contributionId: 'note-carla',
      data: { text: EDITED },
    });
    await told(devices.carla, { type: 'withdraw', contributionId: 'note-gone' });
    await told(devices.carla, { type: 'changeGroup', groupId: 'organisatie' });
    await told(devices.dirk, write('note-dirk', SILENT, true));
    await told(devices.anna, write('note-anna', OWN));
    await told(desk, { type: 'hideContribution', contributionId: 'note-bad', hidden: true });
    await told(desk, { type: 'moveContribution', contributionId: 'note-carla', x: 100, y: 100 });
    await told(desk, { type: 'setRemark', activityId: 'a1', text: `${REMARK} anders` });
    // Curious devices get what everybody gets: nothing.
    for (const path of [`/api/workshops/${session.workshopId}`, '/api/host', '/api/health'])
      await overWire('anna', 'GET', path, undefined, tokens['anna']);
    await overWire('anna', 'DELETE', `/api/workshops/${session.workshopId}`, undefined, tokens['anna']);
    expect(await command(devices.anna, { type: 'withdraw', contributionId: 'note-carla' })).toEqual({
      ok: false,
      code: 'gone',
    });
    await everybodyLooks();
    devices.bea.emit('resume', { since: 1 });
    devices.wall.emit('resume', { since: null });
    await everybodyIsCurrent();
    nobodyHeard(SILENT, EDITED, WITHDRAWN, HIDDEN, UNASKED, REMARK, 'note-carla', 'note-dirk');
    expect(wires.anna.heard()).toContain(OWN);
    expect(wires.bea.heard()).not.toContain(OWN);
    expect(wires.wall.heard()).not.toContain(OWN);

    await told(desk, stateOf('a1', 'revealed'));
    await everybodyIsCurrent();
    await everybodyLooks();
    for (const wire of Object.values(wires)) {
      expect(wire.heard()).toContain(EDITED);
      expect(wire.heard()).toContain(OWN);
    }
    nobodyHeard(WITHDRAWN, HIDDEN, 'note-bad', UNASKED, REMARK);

    await told(desk, stateOf('a1', 'open'));
    await everybodyIsCurrent();
    // From here on everybody who comes (back) is told as if the reveal had never been.
    const marks = { anna: wires.anna.mark(), bea: wires.bea.mark(), wall: wires.wall.mark() };
    await told(devices.carla, write('note-later', LATER));
    await told(devices.dirk, { type: 'leave' });
    await everybodyLooks();
    for (const listener of ['anna', 'bea', 'wall'] as const) {
      devices[listener].disconnect();
      devices[listener] = join(listener);
      await next(devices[listener], 'whole');
    }
    await everybodyIsCurrent();
    nobodyHeard(LATER, 'note-later', WITHDRAWN, HIDDEN, UNASKED, REMARK);
    for (const [listener, mark] of Object.entries(marks))
      expect(wires[listener as Listener].heardSince(mark)).not.toContain(EDITED);

    // Nothing that stands for a person, at any moment.
    nobodyHeard(CARLA, DIRK, ...[tokens['carla'], tokens['dirk']].map(String));
    for (const [listener, others] of [
      ['anna', [BEA]],
      ['bea', [ANNA]],
      ['wall', [ANNA, BEA]],
    ] as const)
      for (const other of others) expect(wires[listener].heard()).not.toContain(other);
    nobodyHeard(session.facilitatorKey, session.recoveryCode);
  });
});
