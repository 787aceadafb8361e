import { chmodSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { StoreFault } from './StoreFault.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';

type Sqlite = InstanceType<typeof DatabaseSync>;

/** How long a write waits for a back-up tool that is reading, in ms. */
export const PATIENCE = 5_000;

/**
 * Opens the file (made when it is not there) and brings its tables up to date. Throws `StoreFault`, before anything is
 * written, for a file of another program, of a newer Praatplaat, or a damaged one.
 */
export function openSqlite(path: string): Sqlite {
  let db: Sqlite | undefined;
  try {
    db = new DatabaseSync(path, { timeout: PATIENCE, enableForeignKeyConstraints: true });
    keepToSelf(path);
    const known = number(db, 'user_version');
    if (known > MIGRATIONS.length) throw new StoreFault('newer');
    refuseForeign(db, known);
    refuseDamaged(db);
    // FULL: an acknowledged note survives a power cut. secure_delete: what is deleted is overwritten with zeros.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    db.exec('PRAGMA temp_store = MEMORY');
    migrate(db, known);
    return db;
  } catch (error) {
    db?.close();
    throw sqliteTrouble(error);
  }
}

/** It holds what people wrote, and is for the host's eyes only, as a back-up is; the write-ahead log takes this over. */
function keepToSelf(path: string): void {
  try {
    chmodSync(path, 0o600);
  } catch {
    // Of another owner, or on a disk that knows no such thing: then it stays as whoever made it wanted.
  }
}

function number(db: Sqlite, pragma: string): number {
  const row = db.prepare(`PRAGMA ${pragma}`).get() as Record<string, unknown> | undefined;
  return Number(row?.[pragma] ?? 0);
}

function refuseForeign(db: Sqlite, known: number): void {
  const tables = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number };
  const isOurs = number(db, 'application_id') === APPLICATION_ID;
  if (!isOurs && (known > 0 || tables.tables > 0)) throw new StoreFault('foreign');
}

function refuseDamaged(db: Sqlite): void {
  const row = db.prepare('PRAGMA quick_check(1)').get() as Record<string, unknown> | undefined;
  if (row?.['quick_check'] !== 'ok') throw new StoreFault('damaged');
}

function migrate(db: Sqlite, known: number): void {
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < known) continue;
    db.exec(`BEGIN IMMEDIATE; ${migration}
      PRAGMA user_version = ${index + 1}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT`);
  }
}
