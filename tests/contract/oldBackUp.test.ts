import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import { NOON } from '#domain/testing/sampleWorkshop.ts';
import { expiryOf } from '#domain/workshop/calendar.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';
import { backUp } from '#server/store/backUp.ts';
import { restoreBackUp } from '#server/store/restoreBackUp.ts';
import { SqliteStore } from '#server/store/SqliteStore.ts';
import type { Row } from '#server/store/Store.ts';

const DAY = 86_400_000;
const MARKER = 'dit-is-al-lang-gewist';

let home: string;
let data: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'praatplaat-oud-'));
  data = join(home, 'data');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const session = (): State => after([sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', MARKER)]);

function keptFor(days: number): Workshop {
  const workshop = workshopOf(session());
  if (!workshop) throw new Error('no sample');
  return { ...workshop, retentionDays: days, expiresAt: expiryOf(workshop.date, days) ?? 0 };
}

const save = (store: SqliteStore, rows: readonly Row[]) =>
  store.save('w1', { from: 1, to: 2, rows, outcomes: new Map(), grants: [], revokedSeats: [] });

const bytes = () =>
  readdirSync(data)
    .map((name) => readFileSync(join(data, name), 'latin1'))
    .join('\n');

it('given a session that was kept shorter than an old back-up says and went, that back-up does not bring it back', async () => {
  const store = await SqliteStore.open(data, NOON);
  await store.create({ ...session(), workshop: new Map([['w1', keptFor(365)]]) }, []);
  const file = backUp(data, join(home, 'oud.sqlite'), new Date(NOON));
  const nearer = keptFor(1);
  await save(store, [{ kind: 'workshop', id: 'w1', entity: nearer }]);
  await store.delete('w1');
  await store.close();

  const later = nearer.expiresAt + 300 * DAY;
  expect(restoreBackUp(file, data, new Date(later))).toMatchObject({ sessions: 0, leftOut: 1 });
  const again = await SqliteStore.open(data, later);
  expect(await again.load('w1', later)).toBeNull();
  await again.close();
  rmSync(join(data, readdirSync(data).find((name) => name.includes('voor-terugzetten')) ?? 'none'));
  expect(bytes()).not.toContain(MARKER);
});

it('given a copy of a data folder whose server was killed, restoring takes along what was in its log', async () => {
  const store = await SqliteStore.open(data, NOON);
  await store.create(session(), []);
  const copy = join(home, 'kopie');
  // As a disk is found after the power went: the last notes are in the log beside the database.
  cpSync(data, copy, { recursive: true });
  await store.close();
  expect(existsSync(join(copy, 'praatplaat.sqlite-wal'))).toBe(true);

  const fresh = join(home, 'nieuw');
  expect(restoreBackUp(join(copy, 'praatplaat.sqlite'), fresh, new Date(NOON))).toMatchObject({
    sessions: 1,
  });
  const again = await SqliteStore.open(fresh, NOON);
  expect((await again.load('w1', NOON))?.state.contribution.size).toBe(1);
  await again.close();
});

it('given the wrong back-up, the data that was moved aside for it can be put back', async () => {
  const store = await SqliteStore.open(data, NOON);
  await store.create(session(), []);
  const wrong = backUp(data, join(home, 'fout.sqlite'), new Date(NOON));
  const one = session().contribution.get('n1');
  if (!one) throw new Error('no note');
  await save(store, [{ kind: 'contribution', id: 'n2', entity: { ...one, id: 'n2' } }]);
  await store.close();
  const { asideAs } = restoreBackUp(wrong, data, new Date(NOON));
  restoreBackUp(asideAs ?? '', data, new Date(NOON + 60_000));
  const again = await SqliteStore.open(data, NOON);
  expect([...((await again.load('w1', NOON))?.state.contribution.keys() ?? [])]).toEqual(['n1', 'n2']);
  await again.close();
});
