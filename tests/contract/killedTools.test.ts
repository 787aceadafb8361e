import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import type { State } from '#domain/workshop/State.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { backUp } from '#server/store/backUp.ts';
import { SqliteStore } from '#server/store/SqliteStore.ts';
import type { Row } from '#server/store/Store.ts';

/** Back-up and restore as programs of their own: killed at any step, and beside a server that is writing. */
const ROOT = join(import.meta.dirname, '../..');
const PATIENCE = 600_000;
const OLD = 'staat in de kopie';
const NEW = 'kwam na de kopie';

let home: string;
let data: string;
let copies: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'praatplaat-killed-'));
  data = join(home, 'data');
  copies = join(home, 'kopieen');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function session(): State {
  const state = after([sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', OLD)]);
  const workshop = workshopOf(state);
  if (!workshop) throw new Error('no sample');
  const expiresAt = Date.now() + 86_400_000;
  return { ...state, workshop: new Map([[workshop.id, { ...workshop, expiresAt }]]) };
}

function note(state: State, id: string, text: string): Row {
  const first = state.contribution.get('n1');
  if (!first) throw new Error('no note');
  return { kind: 'contribution', id, entity: { ...first, id, data: { text } } };
}

const save = (store: SqliteStore, from: number, rows: Row[]) =>
  store.save('w1', { from, to: from + 1, rows, outcomes: new Map(), grants: [], revokedSeats: [] });

const argumentsOf = (tool: string, args: readonly string[]) => [
  ...['--import', 'tsx', '--import', './tests/contract/killAt.ts', `src/tools/${tool}.ts`],
  ...args,
];

/** Runs a tool that is killed right before its n-th change to a name in `home`. True when it came to its end. */
function isDone(tool: string, killAt: number, args: readonly string[], noLinks = ''): boolean {
  const { status, signal, stderr } = spawnSync(process.execPath, argumentsOf(tool, args), {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, KILL_AT: String(killAt), KILL_IN: home, NO_LINKS: noLinks },
  });
  if (signal === null && status !== 0) throw new Error(stderr);
  return signal === null;
}

/** The texts of the session in a data folder, as a server that starts there finds them. */
async function textsIn(folder: string): Promise<string[]> {
  const store = await SqliteStore.open(folder, Date.now());
  const loaded = await store.load('w1', Date.now());
  await store.close();
  return [...(loaded?.state.contribution.values() ?? [])]
    .map(({ data: said }) => String(said['text']))
    .sort();
}

it.each([
  ['', ''],
  [' on a disk without second names', 'yes'],
])(
  'given a restore%s that is killed at any step, a server finds all of the old data or all of the new, and no other file',
  async (_, noLinks) => {
    const live = join(home, 'live');
    const store = await SqliteStore.open(live, Date.now());
    const state = session();
    await store.create(state, []);
    const file = backUp(live, join(home, 'kopie.sqlite'), new Date());
    await save(store, 1, [note(state, 'n2', NEW)]);
    // As after a kill: what came last is in the write-ahead log only.
    const before = join(home, 'before');
    cpSync(live, before, { recursive: true });
    await store.close();

    const found: string[] = [];
    for (let killAt = 1, done = false; !done; killAt += 1) {
      rmSync(data, { recursive: true, force: true });
      cpSync(before, data, { recursive: true });
      done = isDone('restore', killAt, [file, '--data', data], noLinks);
      const texts = await textsIn(data);
      const asides = readdirSync(data).filter((name) =>
        /^praatplaat-voor-terugzetten-.*\.sqlite$/.test(name),
      );
      expect([[OLD], [NEW, OLD]]).toContainEqual(texts);
      if (texts.length === 1) expect(asides).toHaveLength(1);
      expect(readdirSync(data).filter((name) => /terugzetten$|klaar$/.test(name))).toEqual([]);
      found.push(texts.join());
    }
    // It was killed on both sides of the moment that counts.
    expect(new Set(found).size).toBe(2);
    expect(found.length).toBeGreaterThan(4);
  },
  PATIENCE,
);

it(
  'given a back-up that is killed, nothing has its name, and what it leaves is for the owner only and goes with the next',
  async () => {
    const store = await SqliteStore.open(data, Date.now());
    await store.create(session(), []);
    const halves: string[] = [];
    for (let killAt = 1; !isDone('backup', killAt, [`${copies}/`, '--data', data]); killAt += 1)
      for (const name of readdirSync(copies)) {
        expect(name).toMatch(/\.half$/);
        expect(statSync(join(copies, name)).mode & 0o077).toBe(0);
        halves.push(name);
      }
    expect(halves).not.toEqual([]);
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const name of readdirSync(copies)) utimesSync(join(copies, name), old, old);
    backUp(data, `${copies}/`, new Date(Date.now() + 5_000));
    expect(readdirSync(copies).filter((name) => name.endsWith('.half'))).toEqual([]);
    await store.close();
  },
  PATIENCE,
);

it(
  'given a server that goes on writing, a back-up by another process has everything of before it, and nothing half',
  async () => {
    const store = await SqliteStore.open(data, Date.now());
    const state = session();
    await store.create(state, []);
    const file = join(copies, 'druk.sqlite');
    const child = spawn(process.execPath, argumentsOf('backup', [file, '--data', data]), { cwd: ROOT });
    let ended = false;
    const end = once(child, 'exit').then(([code]) => {
      ended = true;
      return code as number;
    });
    let version = 1;
    for (; !ended; version += 1) {
      // Each batch changes two notes together.
      const said = `ronde ${version} ${'lang '.repeat(200)}`;
      await save(store, version, [note(state, 'n1', said), note(state, 'n2', said)]);
      await new Promise(setImmediate);
    }
    expect(await end).toBe(0);
    await store.close();
    cpSync(file, join(home, 'nieuw', 'praatplaat.sqlite'));
    const texts = await textsIn(join(home, 'nieuw'));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toMatch(/^ronde \d+ /);
    // It was made while the server wrote.
    expect(version).toBeGreaterThan(3);
  },
  PATIENCE,
);
