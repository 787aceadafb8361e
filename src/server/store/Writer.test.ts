import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from './openSqlite.ts';
import { Writer } from './Writer.ts';

const PLENTY = 128_000_000;

let folder: string;
let db: ReturnType<typeof openSqlite>;
let writer: Writer;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-schrijver-'));
  db = openSqlite(join(folder, 'praatplaat.sqlite'));
  writer = new Writer(db);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

/** Whether the file is rewritten: each time SQLite does so, it counts its schema one further. */
function isRewritten(most = PLENTY): boolean {
  const before = pragma('schema_version');
  writer.compact(most);
  return pragma('schema_version') > before;
}

function pragma(name: 'schema_version' | 'page_count' | 'page_size'): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}

function write(id: string): void {
  writer.create({ id, expiresAt: 1, joinCode: id, joinSecret: `secret-${id}` }, [], []);
}

describe('rewriting the file', () => {
  it('given something that was written, it is done once, and again after the next', () => {
    write('w1');
    expect([isRewritten(), isRewritten()]).toEqual([true, false]);
    write('w2');
    expect([isRewritten(), isRewritten()]).toEqual([true, false]);
  });

  it('given a file that is larger than may be, it is left for when it may be', () => {
    write('w1');
    const size = pragma('page_count') * pragma('page_size');
    expect(isRewritten(size - 1)).toBe(false);
    expect(isRewritten(size)).toBe(true);
  });
});
