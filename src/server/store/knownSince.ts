import { existsSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { type CoveredSince, coveredSince } from './coverAgain.ts';
import { type WallsOf, wallsSince } from './wallsSince.ts';

type Sqlite = InstanceType<typeof DatabaseSync>;

/** What the data that was there says of the sessions in the back-up. */
export interface Since {
  readonly gone: readonly Gone[];
  readonly covered: CoveredSince;
  readonly promised: readonly Promised[];
  readonly waysIn: readonly WayIn[];
  readonly walls: readonly WallsOf[];
  /** False when the data that was there last could not be read. */
  readonly isKnown: boolean;
}

/**
 * Reads what was withdrawn, covered, promised and shut since a back-up. Of each session the newest data that has it counts:
 * who put back the wrong back-up, in which it is not, has the newer data of it aside.
 *
 * @param databases - the data that is there, and after it what was moved aside before, the newest first
 */
export function knownSince(databases: readonly string[]): Since {
  const known = new Set<string>();
  const all = databases.filter(existsSync).map((database) => {
    const here = new Set(sessionsIn(database).filter((id) => !known.has(id)));
    for (const id of here) known.add(id);
    const isHere = ({ id }: { readonly id: string }) => here.has(id);
    const covered = coveredSince(database);
    return {
      gone: withdrawnSince(database)?.filter(({ workshop }) => here.has(workshop)),
      covered: {
        tended: covered.tended.filter(({ workshop }) => here.has(workshop)),
        sessions: covered.sessions.filter(isHere),
      },
      promised: promisedSince(database).filter(isHere),
      waysIn: waysInSince(database).filter(isHere),
      walls: wallsSince(database).filter(isHere),
    };
  });
  return {
    gone: all.flatMap(({ gone }) => gone ?? []),
    covered: {
      tended: all.flatMap(({ covered }) => covered.tended),
      sessions: all.flatMap(({ covered }) => covered.sessions),
    },
    promised: all.flatMap(({ promised }) => promised),
    waysIn: all.flatMap(({ waysIn }) => waysIn),
    walls: all.flatMap(({ walls }) => walls),
    isKnown: !existsSync(databases[0] ?? '') || all[0]?.gone !== undefined,
  };
}

function sessionsIn(database: string): string[] {
  let db: Sqlite | undefined;
  try {
    db = new DatabaseSync(database, { readOnly: true });
    return (db.prepare('SELECT id FROM workshop').all() as unknown[] as { id: string }[]).map(({ id }) => id);
  } catch {
    return [];
  } finally {
    db?.close();
  }
}

export interface Gone {
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
export interface Promised {
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
export interface WayIn {
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
