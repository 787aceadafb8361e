import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { State } from '#domain/workshop/State.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { StoreFault } from './StoreFault.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { stateOfRows } from './stateOfRows.ts';
import { Tombstones } from './Tombstones.ts';

/** How long to wait for a server that is just writing, in ms. */
const PATIENCE = 10_000;

/**
 * Reads one session as it is at this moment, also while a server works in the folder: nothing is written and nothing is
 * locked. Null when there is none of that id, it was deleted, or it has expired at `now`. Throws `StoreFault`.
 */
export function readSession(folder: string, workshopId: string, now: number): State | null {
  const database = join(folder, 'praatplaat.sqlite');
  if (!existsSync(database)) throw new StoreFault('unavailable');
  const deleted = join(folder, 'verwijderd.txt');
  if (existsSync(deleted) && new Tombstones(deleted, now).has(workshopId)) return null;
  let db: InstanceType<typeof DatabaseSync> | undefined;
  try {
    db = new DatabaseSync(database, { readOnly: true, timeout: PATIENCE });
    const pragma = (name: string) => Object.values(db?.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    if (pragma('application_id') !== APPLICATION_ID) throw new StoreFault('foreign');
    if (Number(pragma('user_version')) > MIGRATIONS.length) throw new StoreFault('newer');
    // One moment: a batch is in all of it or in none.
    db.exec('BEGIN');
    const row = db.prepare('SELECT expires_at FROM workshop WHERE id = ?').get(workshopId) as
      | { expires_at: number }
      | undefined;
    const rows = db
      .prepare('SELECT kind, schema, json FROM entity WHERE workshop = ?')
      .all(workshopId) as unknown[] as { kind: string; schema: number; json: string }[];
    return row === undefined || row.expires_at <= now ? null : stateOfRows(rows);
  } catch (error) {
    throw sqliteTrouble(error);
  } finally {
    letGo(db);
  }
}

/**
 * Ends reading before it closes. The library (1.2.1) leaves prepared statements open at `close`, and SQLite then keeps the
 * transaction until the process ends: while a report was being set, nothing could be written out of the log of the
 * database, and that grew.
 */
function letGo(db: InstanceType<typeof DatabaseSync> | undefined): void {
  try {
    db?.exec('ROLLBACK');
  } catch {
    // It had not begun.
  }
  db?.close();
}
