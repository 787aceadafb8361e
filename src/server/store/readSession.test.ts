import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOON, sampleState } from '#domain/testing/sampleWorkshop.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { readSession } from './readSession.ts';
import { SqliteStore } from './SqliteStore.ts';

let folder: string;
let store: SqliteStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-lezen-'));
  store = await SqliteStore.open(folder, NOON);
  await store.create(sampleState(), []);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('reading a session beside a running server', () => {
  it('gives it as it stands, and leaves the server alone', async () => {
    const read = readSession(folder, 'w1', NOON);
    expect(read && workshopOf(read)?.title).toBe('Samen bouwen');
    expect(read?.activity.size).toBe(sampleState().activity.size);
    expect(await store.create(sampleState(), []), 'the same id is taken, and the store still writes').toBe(
      false,
    );
    expect((await store.load('w1', NOON))?.version).toBe(1);
  });

  it('stays in nobody’s way once it has read: the log of the database is cut off', async () => {
    const log = () => statSync(join(folder, 'praatplaat.sqlite-wal')).size;
    expect(readSession(folder, 'w1', NOON)).not.toBeNull();
    await store.delete('w1');
    await store.create(sampleState(), []);
    expect(log()).toBeGreaterThan(0);
    await store.scrub();
    expect(log()).toBe(0);
  });

  it('gives nothing of a session that is not there, was deleted or has expired', async () => {
    expect(readSession(folder, 'anders', NOON)).toBeNull();
    expect(readSession(folder, 'w1', NOON + 400 * 86_400_000)).toBeNull();
    await store.delete('w1');
    expect(readSession(folder, 'w1', NOON)).toBeNull();
  });

  it('says what is wrong with a folder', () => {
    expect(() => readSession(join(folder, 'leeg'), 'w1', NOON)).toThrow(/unavailable/);
    const other = mkdtempSync(join(tmpdir(), 'praatplaat-anders-'));
    writeFileSync(join(other, 'praatplaat.sqlite'), 'geen database, maar wel een bestand van iemand anders');
    expect(() => readSession(other, 'w1', NOON)).toThrow(/foreign/);
    rmSync(other, { recursive: true });
  });
});
