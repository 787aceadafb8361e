import { randomBytes, randomInt } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { flush, momentOf } from './backUp.ts';
import { type CoveredSince, coverAgain, coveredSince, NOTHING_COVERED } from './coverAgain.ts';
import { FolderLock } from './FolderLock.ts';
import { giveToOwner } from './giveToOwner.ts';
import { openSqlite } from './openSqlite.ts';
import { assertSound } from './soundness.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { comingOf, finishSwap, removeDatabase, swapDatabase } from './swapDatabase.ts';
import { Tombstones } from './Tombstones.ts';
import { keepDetached, type WallsOf, wallsSince } from './wallsSince.ts';

type Sqlite = InstanceType<typeof DatabaseSync>;

/**
 * A device that was ahead of the back-up must not take the coming versions for ones that it has: the sessions go on
 * from a version that nobody can have reached. Each time so many of these further, also when the same back-up is put back
 * twice.
 */
const AHEAD = { step: 1_000_000, steps: 1_000_000 };

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
      copyFileSync(file, coming, constants.COPYFILE_EXCL);
      assertSound(coming);
      const tombstones = new Tombstones(join(folder, 'verwijderd.txt'), now.getTime());
      const gone = existsSync(database) ? withdrawnSince(database) : [];
      const covered = existsSync(database) ? coveredSince(database) : NOTHING_COVERED;
      const promised = existsSync(database) ? promisedSince(database) : [];
      const waysIn = existsSync(database) ? waysInSince(database) : [];
      const walls = existsSync(database) ? wallsSince(database) : [];
      const since = { gone: gone ?? [], covered, promised, waysIn, walls };
      const counts = cleanse(coming, tombstones, since, now.getTime());
      assertSound(coming);
      flush(coming);
      const others = ['praatplaat.lock', 'verwijderd.txt'].map((name) => join(folder, name));
      giveToOwner(folder, [coming, ...others]);
      const aside = join(folder, `praatplaat-voor-terugzetten-${momentOf(now)}.sqlite`);
      const asideAs = swapDatabase(database, aside);
      return { ...counts, asideAs, knewWithdrawn: gone !== null };
    } finally {
      removeDatabase(coming);
      lock.release();
    }
  } catch (error) {
    throw sqliteTrouble(error);
  }
}

interface Gone {
  readonly workshop: string;
  readonly kind: string;
  readonly id: string;
  readonly version: number;
}

/** What the data of now says is gone; null when it cannot be read, which may be why somebody restores. */
function withdrawnSince(database: string): Gone[] | null {
  let db: Sqlite | undefined;
  try {
    db = new DatabaseSync(database, { readOnly: true });
    return db
      .prepare(
        `SELECT workshop, kind, id, version FROM removed
         WHERE NOT EXISTS (SELECT 1 FROM entity WHERE entity.workshop = removed.workshop
           AND entity.kind = removed.kind AND entity.id = removed.id)`,
      )
      .all() as unknown[] as Gone[];
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

/** When a session in which somebody sits goes, as it is in the data of now. */
interface Promised {
  readonly id: string;
  readonly expiresAt: number;
  readonly date: string;
  readonly retentionDays: number;
}

function promisedSince(database: string): Promised[] {
  let db: Sqlite | undefined;
  try {
    db = new DatabaseSync(database, { readOnly: true });
    return db
      .prepare(
        `SELECT workshop AS id, json_extract(json, '$.expiresAt') AS expiresAt,
           json_extract(json, '$.date') AS date, json_extract(json, '$.retentionDays') AS retentionDays
         FROM entity WHERE kind = 'workshop' AND EXISTS
           (SELECT 1 FROM entity AS seat WHERE seat.workshop = entity.workshop AND seat.kind = 'seat')`,
      )
      .all() as unknown[] as Promised[];
  } catch {
    return [];
  } finally {
    db?.close();
  }
}

/** How one comes in by the data of now: a code that was replaced since must not open the door again, nor a shut one be open. */
interface WayIn {
  readonly id: string;
  readonly json: string;
  readonly code: string;
  readonly secret: string;
}

function waysInSince(database: string): WayIn[] {
  let db: Sqlite | undefined;
  try {
    db = new DatabaseSync(database, { readOnly: true });
    return db
      .prepare(
        `SELECT workshop AS id, json, json_extract(json, '$.joinCode') AS code,
           json_extract(json, '$.joinSecret') AS secret FROM entity WHERE kind = 'access'`,
      )
      .all() as unknown[] as WayIn[];
  } catch {
    return [];
  } finally {
    db?.close();
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

/** What the data that was there says of the sessions in the back-up. */
interface Since {
  readonly gone: readonly Gone[];
  readonly covered: CoveredSince;
  readonly promised: readonly Promised[];
  readonly waysIn: readonly WayIn[];
  readonly walls: readonly WallsOf[];
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
