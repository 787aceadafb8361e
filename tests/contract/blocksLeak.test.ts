import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import {
  draftOfToday,
  next,
  startTestServer,
  type TestServer,
  type TestSocket,
} from '#server/testing/startTestServer.ts';
import { everybodyHears, heardOn, told, wallKeyOf } from './hall.ts';
import { listenIn, type Wire } from './listenIn.ts';

/** A word that nothing else in the program uses. */
const MARK = 'QQgeheim';
const LISTENERS = ['anna', 'wall', 'desk'] as const;
type Listener = (typeof LISTENERS)[number];
const VOTERS = ['carla', 'dirk', 'esra'] as const;
type Hidden = 'everyone' | 'hall' | 'nobody';

interface Case {
  readonly data: Readonly<Record<string, unknown>>;
  /** Who is never told what somebody gave, not even after the reveal. */
  readonly hidden: Hidden;
  /** What everybody is told once it is revealed; nothing of it before. */
  readonly shown: string | null;
}

/** What somebody gives to each block. A block that is not here fails this test. */
const CASES: Readonly<Record<string, Case>> = {
  notes: { data: { text: MARK }, hidden: 'nobody', shown: MARK },
  word: { data: { text: MARK }, hidden: 'nobody', shown: MARK },
  steps: { data: { what: MARK, lead: `${MARK}-trekker` }, hidden: 'nobody', shown: MARK },
  dots: { data: { on: 'bo2' }, hidden: 'everyone', shown: '"counts":{"bo2":3}' },
  scale: { data: { value: 'unclear' }, hidden: 'everyone', shown: '"counts":{"unclear":3}' },
  statement: { data: { value: 'unsure' }, hidden: 'everyone', shown: '"counts":{"unsure":3}' },
  feedback: { data: { value: 'some', better: MARK }, hidden: 'hall', shown: null },
};
const COLLECTING = [...BLOCKS.values()].filter((block) => block.who === 'participants');

let server: TestServer;
let wires: Record<Listener, Wire>;
let session: Awaited<ReturnType<TestServer['begin']>>;
let desk: TestSocket;
let voters: TestSocket[];
/** The activity of each block. */
let activities: ReadonlyMap<string, string>;

beforeEach(async () => {
  server = await startTestServer();
  const draft = draftOfToday();
  activities = new Map(draft.activities.map(({ block, id }) => [block, id]));
  session = await server.begin({
    ...draft,
    activities: draft.activities.map((each) =>
      each.block === 'dots' ? { ...each, options: { dots: 2, places: ['bo2', 'bo3'] } } : each,
    ),
  });
  const [anna, wall, own] = await Promise.all(LISTENERS.map(() => listenIn(server.url)));
  if (!anna || !wall || !own) throw new Error('no wires');
  wires = { anna, wall, desk: own };
  const { workshopId, facilitatorKey } = session;
  const wallKey = await wallKeyOf(server, session);
  const tokens = new Map<string, string>();
  for (const name of ['anna', ...VOTERS]) tokens.set(name, await server.takeSeat(session, name));
  const sit = (seatId: string, url?: string) =>
    server.connect(workshopId, { role: 'participant', seatId }, tokens.get(seatId) ?? '', url ? { url } : {});
  // All at once: what a socket is sent before anybody listens is missed.
  desk = server.connect(workshopId, { role: 'facilitator' }, facilitatorKey, { url: own.url });
  const screen = server.connect(workshopId, { role: 'wall' }, wallKey, { url: wall.url });
  const tablet = sit('anna', anna.url);
  voters = VOTERS.map((name) => sit(name));
  await Promise.all([desk, screen, tablet, ...voters].map((socket) => next(socket, 'whole')));
});
afterEach(async () => {
  await server.end();
  await Promise.all(Object.values(wires).map((wire) => wire.end()));
});

const everybodyIsCurrent = () => everybodyHears(server, session.workshopId, desk, wires);

/** What every listener but the allowed ones has heard of all this. */
function leaks(words: readonly string[], allowed: readonly Listener[] = []): string[] {
  const others = LISTENERS.filter((name) => !allowed.includes(name));
  return heardOn(Object.fromEntries(others.map((name) => [name, wires[name]])), words);
}

describe('what is given to a block', () => {
  it('has a case here for every block', () => {
    expect(Object.keys(CASES).sort()).toEqual(COLLECTING.map(({ name }) => name).sort());
  });

  it.each(Object.entries(CASES))('%s stays with the host until it may be seen', async (block, one) => {
    const activityId = activities.get(block) ?? '';
    await told(desk, { type: 'goTo', activityId });
    await told(desk, { type: 'setActivityState', activityId, to: 'open' });
    for (const [at, voter] of voters.entries())
      await told(voter, {
        type: 'contribute',
        contributionId: `gift-${at}`,
        activityId,
        promptId: null,
        hideGroup: false,
        data: one.data,
      });
    await told(voters[0] ?? desk, {
      type: 'editContribution',
      contributionId: 'gift-0',
      data: one.data,
    });
    await everybodyIsCurrent();
    const gifts = VOTERS.map((_, at) => `"gift-${at}"`);
    const people = [...VOTERS];
    // The facilitator may read notes, steps and words before the reveal; nobody else, and nobody a vote.
    expect(leaks([MARK, '"counts"', ...gifts], one.hidden === 'everyone' ? [] : ['desk'])).toEqual([]);
    if (one.hidden === 'everyone')
      expect(leaks(Object.entries(one.data).map(([key, value]) => `"${key}":"${value}"`))).toEqual([]);

    const [last] = (BLOCKS.get(block)?.states ?? []).includes('revealed')
      ? (['revealed'] as const)
      : (['closed'] as const);
    await told(desk, { type: 'setActivityState', activityId, to: last });
    await everybodyIsCurrent();
    if (one.shown !== null)
      for (const name of LISTENERS) expect(wires[name].heard(), name).toContain(one.shown);
    if (one.hidden === 'everyone') expect(leaks(gifts)).toEqual([]);
    if (one.hidden === 'hall') expect(leaks([MARK, '"counts"', ...gifts], ['desk'])).toEqual([]);
    expect(leaks(people.map((name) => `"${name}"`))).toEqual([]);
  });
});
