import { DatabaseSync } from '@photostructure/sqlite';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { StoreFault } from './StoreFault.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';

type Sqlite = InstanceType<typeof DatabaseSync>;

/**
 * Makes sure that a file is a whole database of Praatplaat that this version can read, by reading all of it. Throws
 * `StoreFault`: `foreign`, `newer` or `damaged`.
 */
export function assertSound(path: string): void {
  let db: Sqlite | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const pragma = (name: string) => Object.values(db?.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    if (pragma('application_id') !== APPLICATION_ID) throw new StoreFault('foreign');
    const known = Number(pragma('user_version'));
    if (known > MIGRATIONS.length) throw new StoreFault('newer');
    if (pragma('integrity_check(1)') !== 'ok' || pragma('foreign_key_check') !== undefined)
      throw new StoreFault('damaged');
    assertTables(db, known);
  } catch (error) {
    throw sqliteTrouble(error);
  } finally {
    db?.close();
  }
}

/**
 * The tables of that version are there with all their columns, and nothing acts by itself: a trigger would put back what
 * is withdrawn, and a server that finds a table missing does not start.
 */
function assertTables(db: Sqlite, known: number): void {
  const acting = db.prepare("SELECT 1 FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1").get();
  if (acting !== undefined) throw new StoreFault('foreign');
  const ours = new DatabaseSync(':memory:');
  try {
    for (const migration of MIGRATIONS.slice(0, known)) ours.exec(migration);
    const there = new Set(columnsOf(db));
    if (columnsOf(ours).some((column) => !there.has(column))) throw new StoreFault('damaged');
  } finally {
    ours.close();
  }
}

/** Each column with its table. */
function columnsOf(db: Sqlite): string[] {
  const rows = db
    .prepare(
      `SELECT held.name || '.' || of.name AS it FROM sqlite_schema AS held, pragma_table_info(held.name) AS of
       WHERE held.type = 'table'`,
    )
    .all() as unknown[] as { it: string }[];
  return rows.map(({ it }) => it);
}
