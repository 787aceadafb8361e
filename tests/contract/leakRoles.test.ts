import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNote } from '#domain/workshop/approval.ts';
import type { Action } from '#domain/workshop/commands.ts';
import type { HelperKey } from '#protocol/http.ts';
import {
  command,
  draftOfToday,
  next,
  startTestServer,
  type TestServer,
  type TestSocket,
} from '#server/testing/startTestServer.ts';
import { everybodyHears, heardOn, told, wallKeyOf } from './hall.ts';
import { listenIn, type Wire } from './listenIn.ts';

/** Words that nothing else in the program uses, so that finding one is a leak. */
const REMARK = 'QQ-spreeknotitie';
const SILENT = 'QQ-stil';
const HIDDEN = 'QQ-verborgen';
const MASKED = 'QQ-onleesbaar';
const WAITING = 'QQ-wacht-nog';
const APPROVED = 'QQ-goedgekeurd';
const TYPED = 'QQ-zelf-getypt';
const PILE = 'QQ-stapel';
const CARLA = 'QQ-stoel-carla';

let server: TestServer;
let session: Awaited<ReturnType<TestServer['begin']>>;
let desk: TestSocket;
let carla: TestSocket;
let co: HelperKey;
let wires: Record<'notes' | 'wall', Wire>;
let notes: TestSocket;

const path = (more: string) => `/api/workshops/${session.workshopId}${more}`;

const writes = (contributionId: string, text: string): Action => ({
  type: 'contribute',
  contributionId,
  activityId: 'a1',
  promptId: 'p1',
  hideGroup: false,
  data: { text },
});
const turns = (to: 'open' | 'revealed'): Action => ({
  type: 'setActivityState',
  activityId: 'a1',
  to,
});

const approves = (...notes: (readonly [id: string, text: string])[]): Action => ({
  type: 'approve',
  read: notes.map(([id, text]) => readNote({ id, data: { text } })),
});

const everybodyIsCurrent = () => everybodyHears(server, session.workshopId, desk, wires);
function nobodyHeard(...words: string[]): void {
  expect(heardOn(wires, words)).toEqual([]);
}

beforeEach(async () => {
  server = await startTestServer();
  const draft = draftOfToday();
  session = await server.begin({
    ...draft,
    approval: true,
    remarks: draft.remarks.map(({ id }) => ({ id, text: REMARK })),
  });
  const key = session.facilitatorKey;
  co = (await server.request<HelperKey>('POST', path('/helpers'), { role: 'cofacilitator' }, key)).body;
  const helper = await server.request<HelperKey>('POST', path('/helpers'), { role: 'notetaker' }, key);
  const wallKey = await wallKeyOf(server, session);
  wires = { notes: await listenIn(server.url), wall: await listenIn(server.url) };
  desk = server.connect(session.workshopId, { role: 'facilitator' }, key);
  notes = server.connect(session.workshopId, { role: 'notetaker' }, helper.body.key, {
    url: wires.notes.url,
  });
  const screen = server.connect(session.workshopId, { role: 'wall' }, wallKey, {
    url: wires.wall.url,
  });
  const token = await server.takeSeat(session, CARLA);
  carla = server.connect(session.workshopId, { role: 'participant', seatId: CARLA }, token);
  await Promise.all([desk, notes, screen, carla].map((socket) => next(socket, 'whole')));
});
afterEach(async () => {
  await server.end();
  await Promise.all(Object.values(wires).map((wire) => wire.end()));
});

describe('everything that a note-taker is sent', () => {
  it('is what the hall gets, and what she typed; of links, logbook and waiting notes nothing', async () => {
    await told(desk, { type: 'goTo', activityId: 'a1' }, turns('open'));
    await told(
      carla,
      writes('note-ok', `${APPROVED} ${MASKED}`),
      writes('note-wait', WAITING),
      writes('note-hide', HIDDEN),
      writes('note-gone', SILENT),
    );
    await told(notes, {
      type: 'contributeFor',
      activityId: 'a1',
      promptId: null,
      groupId: 'inwoner',
      contributions: [{ contributionId: 'note-typed', data: { text: TYPED } }],
    });
    await told(desk, {
      type: 'putCluster',
      clusterId: 'pile-1',
      activityId: 'a1',
      title: PILE,
      contributionIds: ['note-ok', 'note-hide'],
    });
    notes.emit('resume', { since: null });
    await everybodyIsCurrent();
    nobodyHeard(SILENT, APPROVED, WAITING, HIDDEN, PILE, REMARK, CARLA, 'note-ok', 'note-wait');
    expect(wires.notes.heard()).toContain(TYPED);
    expect(wires.wall.heard()).not.toContain(TYPED);

    await told(carla, { type: 'withdraw', contributionId: 'note-gone' });
    await told(
      desk,
      { type: 'hideContribution', contributionId: 'note-hide', hidden: true },
      {
        type: 'maskContribution',
        contributionId: 'note-ok',
        masks: [[APPROVED.length + 1, APPROVED.length + 1 + MASKED.length]],
      },
      turns('revealed'),
    );
    await everybodyIsCurrent();
    nobodyHeard(APPROVED, WAITING, HIDDEN, SILENT, MASKED);
    expect(wires.wall.heard()).toContain('"waiting":3');

    // What somebody else changed meanwhile was not read: it stays where it is.
    expect(await command(desk, approves(['note-ok', SILENT]))).toEqual({ ok: false, code: 'textChanged' });
    await everybodyIsCurrent();
    nobodyHeard(APPROVED, WAITING, HIDDEN, SILENT, MASKED);
    await told(
      desk,
      approves(['note-ok', `${APPROVED} ${MASKED}`], ['note-typed', TYPED], ['note-hide', HIDDEN]),
    );
    await told(carla, writes('note-late', WAITING));
    // What she may arrange tells her nothing of what she may not see.
    expect(
      await command(notes, { type: 'tagContribution', contributionId: 'note-hide', tag: 'ontwerp' }),
    ).toEqual({ ok: false, code: 'gone' });
    await told(notes, { type: 'dissolveCluster', clusterId: 'pile-1' });
    await everybodyIsCurrent();
    for (const wire of Object.values(wires)) {
      expect(wire.heard()).toContain(APPROVED);
      expect(wire.heard()).toContain(TYPED);
    }
    nobodyHeard(WAITING, HIDDEN, SILENT, MASKED, REMARK, CARLA, 'note-hide', 'note-wait', 'note-late');

    // The logbook, the links and the ways in are for facilitators.
    nobodyHeard(co.helperId, co.key, session.facilitatorKey, session.recoveryCode, 'coLink', 'noteLink');
    expect(wires.notes.heard()).not.toContain(session.joinSecret);
  });
});
