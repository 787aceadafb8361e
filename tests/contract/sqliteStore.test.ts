import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import { NOON } from '#domain/testing/sampleWorkshop.ts';
import { SqliteStore } from '#server/store/SqliteStore.ts';
import { storeContract } from './storeContract.ts';

const MARKER = 'nergens-meer-te-vinden';

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'praatplaat-store-'));
}

/** Everything in a folder, as one text. */
function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n');
}

storeContract('SqliteStore', async () => {
  const folder = newFolder();
  let store = await SqliteStore.open(folder, NOON);
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await SqliteStore.open(folder, NOON);
      return store;
    },
    end: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describe('SqliteStore', () => {
  let folder: string;
  const file = () => join(folder, 'praatplaat.sqlite');
  const stateWithMarker = () =>
    after([sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', MARKER)]);
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('given a deleted workshop, its text is in no byte of the folder, with the store still open', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    expect(bytesIn(folder)).toContain(MARKER);
    await store.delete('w1');
    expect(bytesIn(folder)).not.toContain(MARKER);
    await store.close();
  });

  it('given others on the same computer, what people wrote is for its owner only', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    for (const part of ['', '-wal']) expect(statSync(file() + part).mode & 0o077).toBe(0);
    await store.close();
  });

  it('given a text that was overwritten or withdrawn, it is in no byte after the next scrub', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    await store.save('w1', {
      from: 1,
      to: 2,
      rows: [{ kind: 'contribution', id: 'n1', entity: null }],
      outcomes: new Map(),
      grants: [],
      revokedSeats: [],
    });
    await store.scrub();
    expect(bytesIn(folder)).not.toContain(MARKER);
    await store.close();
  });

  it('given notes that come and go, no copy stays behind where the file was rearranged', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    const note = stateWithMarker().contribution.get('n1');
    if (!note) throw new Error('no note');
    // Of all lengths and at random places in the file, as ids are.
    const idOf = (n: number) => createHash('sha256').update(`a ${n}`).digest('base64url').slice(0, 22);
    const row = (n: number, isThere: boolean) => {
      const data = { text: `woord-${n}. ${'en zo '.repeat(n % 60)}` };
      return {
        kind: 'contribution',
        id: idOf(n),
        entity: isThere ? { ...note, id: idOf(n), data } : null,
      } as const;
    };
    const isKept = (n: number) => n % 10 === 0;
    const rows = Array.from({ length: 2_020 }, (_, n) => [
      ...(n < 2_000 ? [row(n, true)] : []),
      ...(n < 20 || isKept(n) ? [] : [row(n - 20, false)]),
    ]).flat();
    for (let at = 0, version = 1; at < rows.length; at += 100, version += 1) {
      const batch = { from: version, to: version + 1, rows: rows.slice(at, at + 100) };
      await store.save('w1', { ...batch, outcomes: new Map(), grants: [], revokedSeats: [] });
    }
    await store.scrub();
    const found = [...bytesIn(folder).matchAll(/woord-(\d+)\./g)].map(([, n]) => Number(n));
    expect(found.filter(isKept).length).toBe(200);
    expect(found.filter((n) => !isKept(n))).toEqual([]);
    await store.close();
  });

  it('given a back-up that is reading, a deletion waits for it and lets others go on meanwhile', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    const reader = new DatabaseSync(file(), { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM workshop').get();
    const deleting = store.delete('w1');
    // Whoever waits for a turn of the loop would have none before the reader is given up on.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await store.findByJoinCode('NERGENS')).toBeNull();
    // Closing alone goes on reading until the statement is collected as garbage.
    reader.exec('COMMIT');
    reader.close();
    await deleting;
    expect(bytesIn(folder)).not.toContain(MARKER);
    await store.close();
  });

  it('given a back-up of the database from before, a deleted workshop stays deleted', async () => {
    let store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    await store.close();
    const backup = newFolder();
    cpSync(file(), join(backup, 'praatplaat.sqlite'));
    store = await SqliteStore.open(folder, NOON);
    await store.delete('w1');
    await store.close();
    cpSync(join(backup, 'praatplaat.sqlite'), file());
    rmSync(backup, { recursive: true });
    expect(bytesIn(folder)).toContain(MARKER);
    store = await SqliteStore.open(folder, NOON);
    expect(await store.load('w1', NOON)).toBeNull();
    await store.close();
    expect(bytesIn(folder)).not.toContain(MARKER);
  });

  it('given a deletion that failed halfway, nothing opens it, and the next start ends it', async () => {
    const store = await SqliteStore.open(folder, NOON);
    const state = stateWithMarker();
    await store.create(state, []);
    const other = new DatabaseSync(file());
    other.exec(`CREATE TRIGGER stuck BEFORE DELETE ON workshop BEGIN SELECT RAISE(ABORT, 'stuck'); END`);
    await expect(store.delete('w1')).rejects.toThrow();
    const { joinCode = '', joinSecret = '' } = state.access.get('access') ?? {};
    expect(await store.load('w1', NOON)).toBeNull();
    expect(await store.findByJoinCode(joinCode)).toBeNull();
    expect(await store.findByJoinSecret(joinSecret)).toBeNull();
    other.exec('DROP TRIGGER stuck');
    other.close();
    await store.close();
    await (await SqliteStore.open(folder, NOON)).close();
    expect(bytesIn(folder)).not.toContain(MARKER);
  });

  it('given a full disk that left half a line of a deletion, those that follow count all the same', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    appendFileSync(join(folder, 'verwijderd.txt'), 'w9 17');
    await store.delete('w1');
    await store.close();
    const again = await SqliteStore.open(folder, NOON);
    expect(again.isDeleted('w1')).toBe(true);
    await again.close();
  });

  it('given a write that fails halfway, the batch is refused whole, and the next one fits again', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    const rows = (data: Readonly<Record<string, unknown>>) => {
      const entity = stateWithMarker().contribution.get('n1');
      if (!entity) throw new Error('no note');
      return {
        from: 1,
        to: 2,
        rows: [{ kind: 'contribution', id: 'n1', entity: { ...entity, data } }],
        outcomes: new Map(),
        grants: [],
        revokedSeats: [],
      } as const;
    };
    // Not to be put into JSON, which shows only after the workshop's row was written.
    await expect(store.save('w1', rows({ text: 1n }))).rejects.toThrow();
    expect(await store.load('w1', NOON)).toEqual({ state: stateWithMarker(), version: 1 });
    await store.save('w1', rows({ text: 'past weer' }));
    expect((await store.load('w1', NOON))?.state.contribution.get('n1')?.data).toEqual({ text: 'past weer' });
    await store.close();
  });

  it('given a file that is no database, or of another program, it is refused and not touched', async () => {
    writeFileSync(file(), 'dit is geen database, maar een brief\n'.repeat(100));
    const letter = readFileSync(file());
    await expect(SqliteStore.open(folder, NOON)).rejects.toMatchObject({ trouble: 'foreign' });
    expect(readFileSync(file()).equals(letter)).toBe(true);
    rmSync(file());
    const other = new DatabaseSync(file());
    other.exec('CREATE TABLE brieven (tekst TEXT)');
    other.close();
    const before = readFileSync(file());
    await expect(SqliteStore.open(folder, NOON)).rejects.toMatchObject({ trouble: 'foreign' });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('given a file of a newer version, it is refused and not touched', async () => {
    await (await SqliteStore.open(folder, NOON)).close();
    const db = new DatabaseSync(file());
    db.exec('PRAGMA user_version = 999');
    db.close();
    const before = readFileSync(file());
    await expect(SqliteStore.open(folder, NOON)).rejects.toMatchObject({ trouble: 'newer' });
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('given a damaged file, it is refused', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await store.create(stateWithMarker(), []);
    await store.close();
    const bytes = readFileSync(file());
    bytes.fill(0xaa, 4096, statSync(file()).size);
    writeFileSync(file(), bytes);
    await expect(SqliteStore.open(folder, NOON)).rejects.toMatchObject({ trouble: 'damaged' });
  });

  it('given a folder that cannot be made, it says so', async () => {
    writeFileSync(join(folder, 'bestand'), '');
    const open = SqliteStore.open(join(folder, 'bestand', 'data'), NOON);
    await expect(open).rejects.toMatchObject({ trouble: 'readOnly' });
  });

  it('given a folder in use by another store, it is refused', async () => {
    const store = await SqliteStore.open(folder, NOON);
    await expect(SqliteStore.open(folder, NOON, 50)).rejects.toMatchObject({ trouble: 'inUse' });
    await store.close();
    await (await SqliteStore.open(folder, NOON, 50)).close();
  });
});
