import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import { NOON } from '#domain/testing/sampleWorkshop.ts';
import { expiryOf } from '#domain/workshop/calendar.ts';
import type { Placement } from '#domain/workshop/Placement.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';
import { backUp } from '#server/store/backUp.ts';
import { restoreBackUp } from '#server/store/restoreBackUp.ts';
import { SqliteStore } from '#server/store/SqliteStore.ts';
import type { Row } from '#server/store/Store.ts';

/** Which of two says how things stand when a back-up is put back: the back-up, or the data of since. */

const later = (minutes: number) => new Date(NOON + minutes * 60_000);

let home: string;
let data: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'praatplaat-sindsdien-'));
  data = join(home, 'data');
});
afterEach(() => rmSync(home, { recursive: true }));

async function withStore<T>(work: (store: SqliteStore) => Promise<T>): Promise<T> {
  const store = await SqliteStore.open(data, NOON);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const loaded = (id = 'w1') => withStore(async (store) => (await store.load(id, NOON))?.state);

/** Writes these over what a session has; its next version. */
async function write(rows: Row[], id = 'w1'): Promise<void> {
  await withStore(async (store) => {
    const from = (await store.load(id, NOON))?.version ?? 0;
    await store.save(id, { from, to: from + 1, rows, outcomes: new Map(), grants: [], revokedSeats: [] });
  });
}

function workshopIn(state: State): Workshop {
  const workshop = workshopOf(state);
  if (!workshop) throw new Error('no sample');
  return workshop;
}

/** A session with notes that say what they are called, under a code of its own. */
function session(id = 'w1', set: Partial<Workshop> = {}): State {
  const words = ['zelfde', 'anders'];
  const state = after([
    sits('s1', 'inwoner'),
    sets('a1', 'open'),
    ...words.map((it) => writes('s1', it, it)),
  ]);
  const access = { id: 'access', joinCode: `CODE${id}`, joinSecret: `secret-${id}` } as const;
  return {
    ...state,
    workshop: new Map([[id, { ...workshopIn(state), id, ...set }]]),
    access: new Map([['access', access]]),
  };
}

const approved = (id: string): Row => {
  const entity: Placement = {
    ...{ id, hidden: false, x: null, y: null, clusterId: null, tag: null, masks: [] },
    approved: true,
  };
  return { kind: 'placement', id, entity };
};

it('given notes that were approved since, those that say the same stay so, and one that was changed does not', async () => {
  const state = session('w1', { approval: true });
  await withStore((store) => store.create(state, []));
  const file = backUp(data, join(home, 'kopie.sqlite'), later(1));
  const note = state.contribution.get('anders');
  if (!note) throw new Error('no note');
  const reworded: Row = {
    kind: 'contribution',
    id: 'anders',
    entity: { ...note, data: { text: 'Heel anders' } },
  };
  await write([reworded, approved('zelfde'), approved('anders')]);
  restoreBackUp(file, data, later(2));
  const now = await loaded();
  expect(now?.contribution.get('anders')?.data).toEqual({ text: 'anders' });
  expect(now?.placement.get('zelfde')?.approved).toBe(true);
  // Nobody has read what comes back here.
  expect(now?.placement.get('anders')?.approved).toBe(false);
});

it.each([
  ['that were shown then and not any more', true, false],
  ['that are shown only since', false, true],
])('given questions for later %s, nobody sees them', async (_when, then, since) => {
  const state = session('w1', { parkedShown: then });
  await withStore((store) => store.create(state, []));
  const file = backUp(data, join(home, 'kopie.sqlite'), later(1));
  await write([{ kind: 'workshop', id: 'w1', entity: { ...workshopIn(state), parkedShown: since } }]);
  restoreBackUp(file, data, later(2));
  const now = await loaded();
  expect(now && workshopIn(now).parkedShown).toBe(false);
});

it.each([
  ['came nearer', 90, 7],
  ['moved away', 7, 90],
])(
  'given a day of deletion that %s since, the nearer one holds; who joined was told that',
  async (_how, then, since) => {
    const { date } = workshopIn(session());
    const ending = (retentionDays: number) => ({
      retentionDays,
      expiresAt: expiryOf(date, retentionDays) ?? 0,
    });
    const state = session('w1', ending(then));
    await withStore((store) => store.create(state, []));
    const file = backUp(data, join(home, 'kopie.sqlite'), later(1));
    await write([{ kind: 'workshop', id: 'w1', entity: { ...workshopIn(state), ...ending(since) } }]);
    restoreBackUp(file, data, later(2));
    const now = await loaded();
    expect(now && workshopIn(now)).toEqual({ ...workshopIn(state), ...ending(7), promised: true });
    await withStore(async (store) => expect(await store.load('w1', ending(7).expiresAt)).toBeNull());
  },
);

it('given data of a session that was moved aside twice, the newest says how one comes in', async () => {
  await withStore((store) => store.create(session('w1'), []));
  const without = backUp(data, join(home, 'zonder.sqlite'), later(1));
  await withStore((store) => store.create(session('w2'), []));
  const right = backUp(data, join(home, 'goed.sqlite'), later(2));
  const renewed = (joinCode: string): Row => ({
    kind: 'access',
    id: 'access',
    entity: { id: 'access', joinCode, joinSecret: `secret-${joinCode}` },
  });
  await write([renewed('EERST22')], 'w2');
  restoreBackUp(right, data, later(3));
  await write([renewed('DAARNA2')], 'w2');
  restoreBackUp(without, data, later(4));
  restoreBackUp(right, data, later(5));
  expect((await loaded('w2'))?.access.get('access')?.joinCode).toBe('DAARNA2');
});
