import { randomBytes, randomInt } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { flush, momentOf } from './backUp.ts';
import { coverAgain } from './coverAgain.ts';
import { FolderLock } from './FolderLock.ts';
import { giveToOwner } from './giveToOwner.ts';
import { type Gone, knownSince, type Promised, type Since, type WayIn } from './knownSince.ts';
import { openSqlite } from './openSqlite.ts';
import { assertSound } from './soundness.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { comingOf, finishSwap, removeDatabase, swapDatabase } from './swapDatabase.ts';
import { Tombstones } from './Tombstones.ts';
import { keepDetached } from './wallsSince.ts';

type Sqlite = InstanceType<typeof DatabaseSync>;

/**
 * A device that was ahead of the back-up must not take the coming versions for ones that it has: the sessions go on
 * from a version that nobody can have reached. Each time so many of these further, also when the same back-up is put back
 * twice.
 */
const AHEAD = { step: 1_000_000, steps: 1_000_000 };

/** How the names begin under which data is kept that was there before a restore. */
const ASIDE = 'praatplaat-voor-terugzetten-';

export interface Restored {
  /** Sessions that are back. */
  readonly sessions: number;
  /** Sessions left out: deleted since, or expired. */
  readonly leftOut: number;
  /** Notes and other things left out of sessions that are back, because they were withdrawn since. */
  readonly withdrawn: number;
  /** Where the data went that was there before; null when there was none. */
  readonly asideAs: string | null;
  /** False when the data that was there could not be read, so that nobody knows what was withdrawn since. */
  readonly knewWithdrawn: boolean;
}

/**
 * Puts a back-up in the place of the data in a folder that no server uses. Nothing is overwritten: the old data is moved
 * aside. What was deleted, withdrawn or has expired since does not come back, in no byte.
 *
 * Throws `StoreFault` (`inUse` while a server runs); then the folder's data is as it was.
 */
export function restoreBackUp(file: string, folder: string, now: Date): Restored {
  const database = join(folder, 'praatplaat.sqlite');
  const coming = comingOf(database);
  try {
    mkdirSync(folder, { recursive: true });
    const lock = new FolderLock(join(folder, 'praatplaat.lock'), 0);
    try {
      finishSwap(database);
      takeCopy(file, coming);
      assertSound(coming);
      const tombstones = new Tombstones(join(folder, 'verwijderd.txt'), now.getTime());
      const since = knownSince([database, ...setAside(folder)]);
      const counts = cleanse(coming, tombstones, since, now.getTime());
      assertSound(coming);
      flush(coming);
      const others = ['praatplaat.lock', 'verwijderd.txt'].map((name) => join(folder, name));
      giveToOwner(folder, [coming, ...others]);
      const aside = join(folder, `${ASIDE}${momentOf(now)}.sqlite`);
      const asideAs = swapDatabase(database, aside);
      return { ...counts, asideAs, knewWithdrawn: since.isKnown };
    } finally {
      removeDatabase(coming);
      lock.release();
    }
  } catch (error) {
    throw sqliteTrouble(error);
  }
}

/**
 * Also of what is no back-up: data that was moved aside, or a copy of a folder whose server was killed, with a log in which the
 * last notes are.
 */
function takeCopy(file: string, coming: string): void {
  copyFileSync(file, coming, constants.COPYFILE_EXCL);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${coming}-wal`, constants.COPYFILE_EXCL);
  const db = new DatabaseSync(coming);
  try {
    // No prepared statement: the library (1.2.1) would go on holding the file after `close`, and nobody could finish it.
    db.exec('PRAGMA journal_mode = DELETE');
  } finally {
    db.close();
  }
}

function keepWaysIn(db: Sqlite, ways: readonly WayIn[]): void {
  const row = db.prepare('UPDATE workshop SET join_code = ?, join_secret = ? WHERE id = ?');
  const entity = db.prepare("UPDATE entity SET json = ? WHERE workshop = ? AND kind = 'access'");
  for (const { id, json, code, secret } of ways) {
    row.run(code, secret, id);
    entity.run(json, id);
  }
}

/** Whoever joined after the back-up read the day of now: when that is nearer, it stays. */
function bringNearer(db: Sqlite, promised: readonly Promised[]): void {
  const later = db.prepare('SELECT 1 FROM workshop WHERE id = ? AND expires_at > ?');
  const row = db.prepare('UPDATE workshop SET expires_at = ? WHERE id = ?');
  const entity = db.prepare(
    `UPDATE entity SET json = json_set(json, '$.expiresAt', ?, '$.date', ?, '$.retentionDays', ?, '$.promised', json('true'))
     WHERE workshop = ? AND kind = 'workshop'`,
  );
  for (const { id, expiresAt, date, retentionDays } of promised) {
    if (!later.get(id, expiresAt)) continue;
    row.run(expiresAt, id);
    entity.run(expiresAt, date, retentionDays, id);
  }
}

/** What earlier restores moved aside, the newest first: a session may be in those alone. */
function setAside(folder: string): string[] {
  const moments = readdirSync(folder).flatMap((name) =>
    name.startsWith(ASIDE) && name.endsWith('.sqlite') ? name.slice(0, -'.sqlite'.length) : [],
  );
  // `…-143005-2` is newer than `…-143005`.
  return moments
    .sort()
    .reverse()
    .map((name) => join(folder, `${name}.sqlite`));
}

/** Takes out of the copy what must not come back, and every trace of it; what was covered since stays so. */
function cleanse(
  path: string,
  tombstones: Tombstones,
  { gone, covered, promised, waysIn, walls }: Since,
  now: number,
) {
  const db = openSqlite(path);
  try {
    bringNearer(db, promised);
    keepWaysIn(db, waysIn);
    keepDetached(db, walls);
    const all = db.prepare('SELECT id, expires_at FROM workshop').all() as {
      id: string;
      expires_at: number;
    }[];
    const out = all.filter(({ id, expires_at }) => expires_at <= now || tombstones.has(id));
    const back = new Set(all.map(({ id }) => id));
    db.exec('BEGIN IMMEDIATE');
    const remove = db.prepare('DELETE FROM workshop WHERE id = ?');
    for (const { id } of out) {
      remove.run(id);
      back.delete(id);
    }
    const withdrawn = withdraw(
      db,
      gone.filter(({ workshop }) => back.has(workshop)),
    );
    coverAgain(db, covered, back);
    const ahead = AHEAD.step * (1 + randomInt(AHEAD.steps));
    const life = randomBytes(12).toString('base64url');
    db.prepare('UPDATE workshop SET version = version + ?, life = ?').run(ahead, life);
    db.exec('COMMIT');
    // Out of the free pages and the write-ahead log too; the server sets its own journal again.
    db.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
    return { sessions: back.size, leftOut: out.length, withdrawn };
  } finally {
    db.close();
  }
}

function withdraw(db: Sqlite, gone: readonly Gone[]): number {
  const entity = db.prepare('DELETE FROM entity WHERE workshop = ? AND kind = ? AND id = ?');
  const note = db.prepare('INSERT OR REPLACE INTO removed (workshop, kind, id, version) VALUES (?, ?, ?, ?)');
  const token = db.prepare("DELETE FROM credential WHERE workshop = ? AND role = 'seat' AND subject = ?");
  const link = db.prepare(
    "DELETE FROM credential WHERE workshop = ? AND role IN ('cofacilitator', 'notetaker') AND subject = ?",
  );
  let withdrawn = 0;
  for (const { workshop, kind, id, version } of gone) {
    withdrawn += Number(entity.run(workshop, kind, id).changes);
    note.run(workshop, kind, id, version);
    if (kind === 'seat') token.run(workshop, id);
    if (kind === 'helper') link.run(workshop, id);
  }
  return withdrawn;
}
