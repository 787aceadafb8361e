import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import { NOON } from '#domain/testing/sampleWorkshop.ts';
import type { State } from '#domain/workshop/State.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { backUp } from '#server/store/backUp.ts';
import { restoreBackUp } from '#server/store/restoreBackUp.ts';
import { SqliteStore } from '#server/store/SqliteStore.ts';
import type { Row } from '#server/store/Store.ts';

/** A host puts back the wrong back-up first, and then the right one. */

const later = (minutes: number) => new Date(NOON + minutes * 60_000);

let home: string;
let data: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'praatplaat-tweemaal-'));
  data = join(home, 'data');
});
afterEach(() => rmSync(home, { recursive: true }));

function session(id: string): State {
  const words = id === 'w1' ? [] : ['blijft', 'ingetrokken', 'verborgen'];
  const state = after([
    sits('s1', 'inwoner'),
    sets('a1', 'open'),
    ...words.map((it) => writes('s1', it, it)),
  ]);
  const [workshop, access] = [workshopOf(state), state.access.get('access')];
  if (!workshop || !access) throw new Error('no sample');
  return {
    ...state,
    workshop: new Map([[id, { ...workshop, id }]]),
    access: new Map([['access', { ...access, joinCode: `CODE${id}`, joinSecret: `secret-${id}` }]]),
  };
}

async function withStore<T>(work: (store: SqliteStore) => Promise<T>): Promise<T> {
  const store = await SqliteStore.open(data, NOON);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

it('given a back-up in between in which a session is not, what was withdrawn, hidden and shut in it stays so', async () => {
  await withStore((store) => store.create(session('w1'), []));
  const wrong = backUp(data, join(home, 'verkeerd.sqlite'), later(1));
  await withStore((store) => store.create(session('w2'), []));
  const right = backUp(data, join(home, 'goed.sqlite'), later(2));
  const rows: Row[] = [
    { kind: 'contribution', id: 'ingetrokken', entity: null },
    {
      kind: 'placement',
      id: 'verborgen',
      entity: { id: 'verborgen', hidden: true, x: null, y: null, clusterId: null, tag: null, masks: [] },
    },
    {
      kind: 'access',
      id: 'access',
      entity: { id: 'access', joinCode: 'NIEUW22', joinSecret: 'nieuw', shut: true },
    },
  ];
  await withStore((store) =>
    store.save('w2', { from: 1, to: 2, rows, outcomes: new Map(), grants: [], revokedSeats: [] }),
  );

  restoreBackUp(wrong, data, later(3));
  const names = readdirSync(data);
  expect(restoreBackUp(right, data, later(4))).toMatchObject({ sessions: 2, withdrawn: 1 });
  // And nothing is left beside what was there before and the data of in between.
  expect(readdirSync(data).filter((name) => !names.includes(name))).toHaveLength(1);
  expect(readFileSync(join(data, 'praatplaat.sqlite'), 'latin1')).not.toContain('"ingetrokken"');
  const state = await withStore(async (store) => (await store.load('w2', NOON))?.state);
  expect([...(state?.contribution.keys() ?? [])].sort()).toEqual(['blijft', 'verborgen']);
  expect(state?.placement.get('verborgen')).toMatchObject({ hidden: true });
  expect(state?.access.get('access')).toMatchObject({ joinCode: 'NIEUW22', shut: true });
});
