import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { flush } from './backUp.ts';

/** A database on its way in: being made, and finished. */
const MAKING = '.terugzetten';
const FINISHED = '.klaar';

/** Under which name a database is made that will take the place of this one. */
export function comingOf(database: string): string {
  return database + MAKING;
}

/**
 * Puts the finished `comingOf(database)` in the place of the database, and keeps the one that was there under the name
 * `aside`. Also when it is killed halfway, there is a whole database afterwards: the old one or the new.
 *
 * @returns the name under which the old one is kept, or null when there was none
 */
export function swapDatabase(database: string, aside: string): string | null {
  const finished = database + FINISHED;
  foldLog(database);
  renameSync(comingOf(database), finished);
  const had = existsSync(database);
  const kept = freeName(aside);
  if (had) {
    // Of a log that could not be folded in, the database is damaged: together they may still tell somebody something.
    for (const part of ['-wal', '-shm'])
      if (existsSync(database + part)) renameSync(database + part, kept + part);
    keepAs(database, kept);
  }
  renameSync(finished, database);
  flushNames(database);
  return had ? kept : null;
}

/** Ends what a restore that was killed left behind: data under names that nobody looks at. */
export function finishSwap(database: string): void {
  const finished = database + FINISHED;
  if (existsSync(finished) && !existsSync(database)) renameSync(finished, database);
  removeDatabase(finished);
  removeDatabase(comingOf(database));
}

/** A database with everything that belongs to it. */
export function removeDatabase(path: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(path + part, { force: true });
}

/** Beside another database a write-ahead log is worth nothing, and worse than that. */
function foldLog(database: string): void {
  if (!existsSync(`${database}-wal`)) return;
  let db: InstanceType<typeof DatabaseSync> | undefined;
  try {
    db = new DatabaseSync(database);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // Damaged, which may be why somebody restores.
  } finally {
    db?.close();
  }
}

/** A second name, so that the first is there until the new one takes it; not every disk knows that. */
function keepAs(database: string, kept: string): void {
  try {
    linkSync(database, kept);
  } catch {
    renameSync(database, kept);
  }
}

function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : path.replace(/\.sqlite$/, `-${number}.sqlite`);
    if (!existsSync(name)) return name;
  }
}

function flushNames(path: string): void {
  try {
    flush(dirname(path));
  } catch {
    // Windows does this by itself and does not let us.
  }
}
