import { spawnSync } from 'node:child_process';
import {
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import { NOON } from '#domain/testing/sampleWorkshop.ts';
import type { Placement } from '#domain/workshop/Placement.ts';
import type { State } from '#domain/workshop/State.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { backUp } from '#server/store/backUp.ts';
import { restoreBackUp } from '#server/store/restoreBackUp.ts';
import { SqliteStore } from '#server/store/SqliteStore.ts';
import type { Row } from '#server/store/Store.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOW = new Date(NOON);
/** Words to look for in the bytes of files. */
const KEPT = 'dit-hoort-terug-te-komen';
const WITHDRAWN = 'dit-trok-iemand-in';
const DELETED = 'dit-is-verwijderd';
const EXPIRED = 'dit-is-verlopen';

let home: string;
let data: string;
let copies: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'praatplaat-backup-'));
  data = join(home, 'data');
  copies = join(home, 'kopieen');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A session whose notes hold these words; every id of the workshop itself and its codes are its own. */
function session(id: string, ...words: string[]): State {
  const state = after([
    sits('s1', 'inwoner'),
    sets('a1', 'open'),
    ...words.map((word, index) => writes('s1', `n${index + 1}`, word)),
  ]);
  const workshop = workshopOf(state);
  const access = state.access.get('access');
  if (!workshop || !access) throw new Error('no sample');
  const expiresAt = id === 'w3' ? NOON + 1_000 : workshop.expiresAt;
  return {
    ...state,
    workshop: new Map([[id, { ...workshop, id, expiresAt }]]),
    access: new Map([['access', { ...access, joinCode: `CODE${id}`, joinSecret: `secret-${id}` }]]),
  };
}

const save = (store: SqliteStore, from: number, rows: Row[]) =>
  store.save('w1', { from, to: from + 1, rows, outcomes: new Map(), grants: [], revokedSeats: [] });

/** Three sessions, of which a back-up is made while the store is open; after that things go. */
async function backedUp(): Promise<string> {
  const store = await SqliteStore.open(data, NOON);
  await store.create(session('w1', KEPT, WITHDRAWN), [
    { hash: 'h-f', workshopId: 'w1', role: 'facilitator', subject: '' },
  ]);
  await store.create(session('w2', DELETED), []);
  await store.create(session('w3', EXPIRED), []);
  const file = backUp(data, `${copies}/`, NOW);
  await save(store, 1, [{ kind: 'contribution', id: 'n2', entity: null }]);
  await store.delete('w2');
  await store.close();
  return file;
}

const bytes = (path: string) => readFileSync(path, 'latin1');
const database = () => join(data, 'praatplaat.sqlite');

/** Every file with its contents, to see that nothing was touched. */
function everything(): Record<string, string> {
  return Object.fromEntries(readdirSync(data).map((name) => [name, bytes(join(data, name))]));
}

it('given a store that is open and at work, a back-up is whole, and readable by its owner only', async () => {
  const store = await SqliteStore.open(data, NOON);
  await store.create(session('w1', KEPT), []);
  const writing = (async () => {
    for (let version = 1; version < 40; version += 1) await save(store, version, []);
  })();
  await new Promise((resolve) => setImmediate(resolve));
  const file = backUp(data, join(copies, 'een.sqlite'), NOW);
  await writing;
  expect(statSync(file).mode & 0o077).toBe(0);
  await store.close();

  expect(restoreBackUp(file, join(home, 'nieuw'), NOW)).toMatchObject({
    sessions: 1,
    leftOut: 0,
    asideAs: null,
    knewWithdrawn: true,
  });
  const again = await SqliteStore.open(join(home, 'nieuw'), NOON);
  expect((await again.load('w1', NOON))?.state).toEqual(session('w1', KEPT));
  await again.close();
});

it('given what was deleted before, a back-up holds no byte of it', async () => {
  await backedUp();
  expect(bytes(backUp(data, join(copies, 'later.sqlite'), NOW))).not.toMatch(`${DELETED}|${WITHDRAWN}`);
});

it('given things that went since, restoring brings back the rest, and of those no byte', async () => {
  const file = await backedUp();
  expect(bytes(file)).toMatch(DELETED);
  const later = new Date(NOON + 2_000);
  expect(restoreBackUp(file, data, later)).toMatchObject({
    sessions: 1,
    leftOut: 2,
    withdrawn: 1,
    knewWithdrawn: true,
  });
  expect(bytes(database())).toMatch(KEPT);
  expect(bytes(database())).not.toMatch(`${DELETED}|${WITHDRAWN}|${EXPIRED}`);

  const store = await SqliteStore.open(data, later.getTime());
  const loaded = await store.load('w1', later.getTime());
  expect([...(loaded?.state.contribution.values() ?? [])].map(({ data }) => data['text'])).toEqual([KEPT]);
  // A device that had version 2 must be told everything anew, and that this is another life.
  expect(loaded?.version).toBeGreaterThan(1_000);
  expect(loaded?.life).toEqual({ id: expect.stringMatching(/^[\w-]{16}$/), copiedAt: NOON });
  expect(await store.gone('w1', 'contribution', ['n1', 'n2'])).toEqual(new Set(['n2']));
  expect(await store.credential('h-f')).toMatchObject({ workshopId: 'w1' });
  for (const gone of ['w2', 'w3']) expect(await store.load(gone, later.getTime())).toBeNull();
  await store.close();
});

it('given a back-up that is put back twice, each is a life of its own, at versions that the other never had', async () => {
  const file = await backedUp();
  const lives = [];
  for (let time = 0; time < 2; time += 1) {
    restoreBackUp(file, data, NOW);
    const store = await SqliteStore.open(data, NOON);
    lives.push(await store.load('w1', NOON));
    await store.create(session(`new${time}`, KEPT), []);
    expect((await store.load(`new${time}`, NOON))?.life).toBeUndefined();
    await store.close();
  }
  const [one, two] = lives;
  expect(one?.life?.id).not.toBe(two?.life?.id);
  expect(one?.version).not.toBe(two?.version);
});

it('given a back-up from before lives were counted, it is put back all the same, without saying of when it is', async () => {
  const file = await backedUp();
  const db = new DatabaseSync(file);
  db.exec(`ALTER TABLE workshop DROP COLUMN life; ALTER TABLE workshop DROP COLUMN copied_at;
    PRAGMA user_version = 1`);
  db.close();
  restoreBackUp(file, data, NOW);
  const store = await SqliteStore.open(data, NOON);
  const loaded = await store.load('w1', NOON);
  expect(loaded?.life).toEqual({ id: expect.any(String), copiedAt: null });
  await store.close();
});

it('given a code that was replaced since, and a door that was shut, restoring brings neither back', async () => {
  const store = await SqliteStore.open(data, NOON);
  await store.create(session('w1', KEPT), []);
  const file = backUp(data, `${copies}/`, NOW);
  const entity = { id: 'access', joinCode: 'NEW2345', joinSecret: 'secret-new', shut: true } as const;
  await save(store, 1, [{ kind: 'access', id: 'access', entity }]);
  await store.close();

  restoreBackUp(file, data, NOW);
  const again = await SqliteStore.open(data, NOON);
  expect(await again.findByJoinCode('NEW2345')).toBe('w1');
  expect(await again.findByJoinSecret('secret-new')).toBe('w1');
  expect(await again.findByJoinCode('CODEw1')).toBeNull();
  expect((await again.load('w1', NOON))?.state.access.get('access')).toEqual(entity);
  await again.close();
});

it('given a link that was revoked since, restoring does not bring its key back', async () => {
  const store = await SqliteStore.open(data, NOON);
  await store.create(session('w1', KEPT), []);
  const entity = { id: 'h1', role: 'cofacilitator', madeAt: NOON } as const;
  const [kept, revoked] = (['h2', 'h1'] as const).map((id) => ({
    hash: `hash-${id}`,
    workshopId: 'w1',
    role: 'cofacilitator' as const,
    subject: id,
  }));
  if (!kept || !revoked) throw new Error('no links');
  const rows: Row[] = ['h1', 'h2'].map((id) => ({ kind: 'helper', id, entity: { ...entity, id } }));
  const quiet = { outcomes: new Map(), grants: [], revokedSeats: [] };
  await store.save('w1', { ...quiet, from: 1, to: 2, rows, grants: [kept, revoked] });
  const file = backUp(data, `${copies}/`, NOW);
  await store.save('w1', {
    ...quiet,
    from: 2,
    to: 3,
    rows: [{ kind: 'helper', id: 'h1', entity: null }],
    revokedHelpers: ['h1'],
  });
  await store.close();
  restoreBackUp(file, data, NOW);
  const again = await SqliteStore.open(data, NOON);
  expect(await again.credential('hash-h1')).toBeNull();
  expect(await again.credential('hash-h2')).not.toBeNull();
  await again.close();
});

it('given walls that were detached since, restoring lets none of them watch again, and others go on', async () => {
  const store = await SqliteStore.open(data, NOON);
  const wall = (hash: string, workshopId = 'w1') =>
    ({ hash, workshopId, role: 'wall', subject: '' }) as const;
  await store.create(session('w1', KEPT), [wall('hash-old')]);
  await store.create(session('w2', KEPT), [wall('hash-other', 'w2')]);
  await store.grant(wall('hash-kept', 'w2'));
  const file = backUp(data, `${copies}/`, NOW);
  const quiet = { rows: [], outcomes: new Map(), revokedSeats: [] };
  await store.save('w1', { ...quiet, from: 1, to: 2, grants: [], revokesWalls: true });
  await store.close();
  restoreBackUp(file, data, NOW);
  const again = await SqliteStore.open(data, NOON);
  expect(await again.credential('hash-old')).toBeNull();
  for (const hash of ['hash-other', 'hash-kept']) expect(await again.credential(hash)).not.toBeNull();
  await again.close();
});

it('given a note that was hidden since, and one with words masked, they come back so; one that also changed, hidden', async () => {
  const store = await SqliteStore.open(data, NOON);
  const state = session('w1', 'Jan is weg', 'Jan is thuis', 'Jan is stil', KEPT);
  await store.create(state, []);
  const file = backUp(data, `${copies}/`, NOW);
  const placed = (id: string, set: Partial<Placement>): Row => ({
    kind: 'placement',
    id,
    entity: { id, hidden: false, x: 5, y: null, clusterId: null, tag: null, masks: [], ...set },
  });
  const third = state.contribution.get('n3');
  if (!third) throw new Error('no note');
  await save(store, 1, [
    placed('n1', { hidden: true, clusterId: 'since' }),
    placed('n2', { masks: [[0, 3]] }),
    placed('n3', { masks: [[4, 7]] }),
    { kind: 'contribution', id: 'n3', entity: { ...third, data: { text: 'Die Jan is stil' } } },
    placed('n4', {}),
  ]);
  await store.close();
  restoreBackUp(file, data, NOW);
  const again = await SqliteStore.open(data, NOON);
  const placement = (await again.load('w1', NOON))?.state.placement;
  // In a stack that is not in the back-up it hangs no more.
  expect(placement?.get('n1')).toMatchObject({ hidden: true, clusterId: null });
  expect(placement?.get('n2')).toMatchObject({ hidden: false, masks: [[0, 3]] });
  expect(placement?.get('n3')).toMatchObject({ hidden: true });
  expect(placement?.has('n4')).toBe(false);
  await again.close();
});

it.runIf(process.getuid?.() === 0)(
  'given an administrator who restores as root, the service can open what is there',
  async () => {
    const file = await backedUp();
    rmSync(data, { recursive: true });
    mkdirSync(data);
    chownSync(data, 12_345, 12_346);
    restoreBackUp(file, data, NOW);
    const owners = readdirSync(data).map((name) => [name, statSync(join(data, name)).uid]);
    expect(owners).toEqual(owners.map(([name]) => [name, 12_345]));
    expect(owners.length).toBeGreaterThan(2);
  },
);

it('given data that was there, restoring moves it aside unchanged', async () => {
  const file = await backedUp();
  const before = bytes(database());
  const { asideAs } = restoreBackUp(file, data, NOW);
  expect(bytes(asideAs ?? '')).toBe(before);
});

it('given data that is damaged, restoring still works and says what nobody can know', async () => {
  const file = await backedUp();
  writeFileSync(database(), 'stuk'.repeat(5_000));
  expect(restoreBackUp(file, data, NOW)).toMatchObject({ sessions: 2, leftOut: 1, knewWithdrawn: false });
  expect(bytes(database())).not.toMatch(DELETED);
});

it('given a server on the folder, restoring is refused and changes nothing', async () => {
  const file = await backedUp();
  const store = await SqliteStore.open(data, NOON);
  const before = bytes(database());
  expect(() => restoreBackUp(file, data, NOW)).toThrow('inUse');
  expect(bytes(database())).toBe(before);
  await store.close();
});

it('given a back-up that is damaged, of another program, of a newer version or not there, nothing changes', async () => {
  const file = await backedUp();
  const before = everything();
  const whole = readFileSync(file);
  const make = (name: string, change: (path: string) => void) => {
    const path = join(home, name);
    writeFileSync(path, whole);
    change(path);
    return path;
  };
  const sql = (statement: string) => (path: string) => {
    const db = new DatabaseSync(path);
    db.exec(statement);
    db.close();
  };
  const cases = {
    damaged: make('stuk', (path) => writeFileSync(path, Buffer.from(whole).fill(0xaa, 4096))),
    newer: make('nieuwer', sql('PRAGMA user_version = 999')),
    foreign: make('vreemd', sql('PRAGMA application_id = 1')),
    unavailable: join(home, 'is-er-niet'),
  };
  for (const [trouble, path] of Object.entries(cases))
    expect(() => restoreBackUp(path, data, NOW)).toThrow(trouble);
  expect(() =>
    restoreBackUp(
      make('brief', (path) => writeFileSync(path, 'een brief')),
      data,
      NOW,
    ),
  ).toThrow('foreign');
  // With these the server would not start, or put back by itself what was withdrawn.
  for (const acting of [
    'TRIGGER again AFTER DELETE ON entity BEGIN SELECT 1; END',
    'VIEW another AS SELECT 1',
  ])
    expect(() => restoreBackUp(make('acting', sql(`CREATE ${acting}`)), data, NOW)).toThrow('foreign');
  for (const lacking of ['DROP TABLE command', 'ALTER TABLE command DROP COLUMN outcome'])
    expect(() => restoreBackUp(make('half', sql(lacking)), data, NOW)).toThrow('damaged');
  expect(everything()).toEqual(before);
});

it('never overwrites a file, and leaves none behind when it fails', async () => {
  const file = await backedUp();
  const before = bytes(file);
  expect(() => backUp(data, file, NOW)).toThrow('conflict');
  expect(bytes(file)).toBe(before);
  writeFileSync(database(), 'stuk'.repeat(5_000));
  expect(() => backUp(data, join(copies, 'twee.sqlite'), NOW)).toThrow('foreign');
  expect(readdirSync(copies)).toHaveLength(1);
});

it('says in Dutch what it did, and what to do', async () => {
  const store = await SqliteStore.open(data, Date.now());
  await store.create(session('w1', KEPT), []);
  const run = (tool: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', `src/tools/${tool}.ts`, ...args, '--data', data],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
  const file = join(copies, 'kopie.sqlite');
  expect(run('backup', file)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('gemaakt en nagelezen'),
  });
  expect(run('backup', file)).toMatchObject({ status: 1, stderr: expect.stringContaining('bestaat al') });
  expect(run('restore', file)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Praatplaat draait nog op'),
  });
  expect(run('restore', copies)).toMatchObject({ status: 1, stderr: expect.stringContaining('is een map') });
  expect(run('restore')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('npm run restore -- BESTAND'),
  });
  await store.close();
  expect(run('restore', file).stdout).toMatch(/Teruggezet: \d sessie/);
}, 300_000);
