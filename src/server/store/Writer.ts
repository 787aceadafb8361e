import type { DatabaseSync } from '@photostructure/sqlite';
import type { Kind } from '#domain/workshop/entities.ts';
import { PATIENCE } from './openSqlite.ts';
import type { Batch, Credential, Outcome, Row } from './Store.ts';
import { StoreFault } from './StoreFault.ts';
import { ENTITY_SCHEMA } from './upcast.ts';

type Sqlite = InstanceType<typeof DatabaseSync>;

/** The row of a new workshop. */
export interface NewWorkshop {
  readonly id: string;
  readonly expiresAt: number;
  readonly joinCode: string;
  readonly joinSecret: string;
}

/**
 * The transactions, with statements that are prepared once: a hall writes a hundred times a second, and building those
 * queries cost as much as executing them. Each runs from begin to commit without letting go of the thread, so nothing
 * can come in between.
 */
export class Writer {
  readonly #db: Sqlite;
  readonly #statements: ReturnType<typeof prepareAll>;
  /** How many rows had been written when the file was last rewritten. */
  #rewrittenAt = 0;

  constructor(db: Sqlite) {
    this.#db = db;
    this.#statements = prepareAll(db);
  }

  /** Writes a new workshop at version 1. False, and nothing written, when its id, code or secret is in use. */
  create(workshop: NewWorkshop, rows: readonly Row[], credentials: readonly Credential[]): boolean {
    const { id, expiresAt, joinCode, joinSecret } = workshop;
    return this.#transaction(() => {
      const { changes } = this.#statements.begin.run(id, expiresAt, joinCode, joinSecret);
      if (Number(changes) !== 1) return false;
      this.#writeRows(id, 1, rows);
      this.#grant(credentials);
      return true;
    });
  }

  /** Writes a batch. Throws `StoreFault` `conflict` when the workshop is gone or is not at `from`. */
  save(workshop: string, batch: Batch): void {
    const {
      from,
      to,
      rows,
      outcomes,
      grants,
      revokedSeats,
      revokedHelpers = [],
      revokesWalls = false,
    } = batch;
    const expiresAt = rows.map((row) => row.kind === 'workshop' && row.entity?.expiresAt).find(Boolean);
    const { raise, expire, open, remember, revoke, revokeHelper, revokeWalls } = this.#statements;
    this.#transaction(() => {
      if (Number(raise.run(to, workshop, from).changes) !== 1) throw new StoreFault('conflict');
      if (expiresAt) expire.run(expiresAt, workshop);
      for (const row of rows)
        if (row.kind === 'access' && row.entity)
          open.run(row.entity.joinCode, row.entity.joinSecret, workshop);
      this.#writeRows(workshop, to, rows);
      for (const [id, outcome] of outcomes) remember.run(workshop, id, JSON.stringify(outcome));
      // Before what is granted: a wall that is paired after this, in the same batch, is another one.
      if (revokesWalls) revokeWalls.run(workshop);
      this.#grant(grants);
      for (const seatId of revokedSeats) revoke.run(workshop, seatId);
      for (const helperId of revokedHelpers) revokeHelper.run(workshop, helperId);
    });
  }

  /** Writes something that changes nothing. Throws when nothing can be written now. */
  tryOut(): void {
    this.#statements.tryOut.run();
  }

  /** The outcomes known of these commands. */
  outcomes(workshop: string, ids: readonly string[]): Map<string, Outcome> {
    const known = new Map<string, Outcome>();
    for (const id of ids) {
      const row = this.#statements.outcome.get(workshop, id) as { outcome: string } | undefined;
      if (row) known.set(id, JSON.parse(row.outcome) as Outcome);
    }
    return known;
  }

  /** Which of these are buried. */
  gone(workshop: string, kind: Kind, ids: readonly string[]): Set<string> {
    return new Set(ids.filter((id) => this.#statements.buried.get(workshop, kind, id) !== undefined));
  }

  /**
   * Writes the write-ahead log into the file and cuts it off. False when somebody is reading (a back-up): to wait for that
   * here would let everybody wait.
   */
  scrub(): boolean {
    return this.#unhurried(() => {
      const row = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy?: number } | undefined;
      return row?.busy === 0;
    });
  }

  /**
   * Rewrites the file without what is left between its rows, if it is of at most so many bytes and anything was written
   * since. SQLite overwrites what is deleted, but not the copies that it leaves behind where it moves rows to another page:
   * of thirteen thousand notes that were withdrawn, the words of two could still be read. Takes 20 ms for each MB, in which
   * nobody else has a turn, and as much memory as the file is large. Free pages it takes out as well.
   */
  compact(most: number): void {
    const written = this.#number('SELECT total_changes() AS it');
    if (written === this.#rewrittenAt) return;
    const { pages, size } = this.#statements.extent.get() as { pages: number; size: number };
    if (pages * size > most) return;
    this.#unhurried(() => this.#db.exec('VACUUM'));
    this.#rewrittenAt = this.#number('SELECT total_changes() AS it');
  }

  #number(query: string): number {
    return Number((this.#db.prepare(query).get() as { it: number }).it);
  }

  /** Does what somebody else may be in the way of, without waiting for that: everybody would wait along. */
  #unhurried<T>(work: () => T): T {
    this.#db.exec('PRAGMA busy_timeout = 0');
    try {
      return work();
    } finally {
      this.#db.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    }
  }

  /**
   * Entities as they are now, and for those that are gone a row that says no more than that. Somebody who comes back
   * with an older version can so be told what went; of an id that went and came back, the higher version counts.
   */
  #writeRows(workshop: string, version: number, rows: readonly Row[]): void {
    const { put, remove, bury } = this.#statements;
    for (const { kind, id, entity } of rows) {
      if (entity) put.run(workshop, kind, id, version, ENTITY_SCHEMA, JSON.stringify(entity));
      else {
        remove.run(workshop, kind, id);
        bury.run(workshop, kind, id, version);
      }
    }
  }

  #grant(credentials: readonly Credential[]): void {
    for (const { hash, workshopId, role, subject } of credentials)
      this.#statements.grant.run(hash, workshopId, role, subject);
  }

  #transaction<T>(work: () => T): T {
    const { start, commit } = this.#statements;
    start.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      try {
        this.#db.exec('ROLLBACK');
      } catch {
        // SQLite rolls back by itself on some errors, a full disk for one. What went wrong is in `error`.
      }
      throw error;
    }
  }
}

function prepareAll(db: Sqlite) {
  return {
    start: db.prepare('BEGIN IMMEDIATE'),
    commit: db.prepare('COMMIT'),
    begin: db.prepare(
      `INSERT INTO workshop (id, version, expires_at, join_code, join_secret) VALUES (?, 1, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ),
    raise: db.prepare('UPDATE workshop SET version = ? WHERE id = ? AND version = ?'),
    tryOut: db.prepare('UPDATE workshop SET version = version WHERE id = (SELECT min(id) FROM workshop)'),
    expire: db.prepare('UPDATE workshop SET expires_at = ? WHERE id = ?'),
    open: db.prepare('UPDATE workshop SET join_code = ?, join_secret = ? WHERE id = ?'),
    put: db.prepare(
      `INSERT INTO entity (workshop, kind, id, version, schema, json) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (workshop, kind, id)
       DO UPDATE SET version = excluded.version, schema = excluded.schema, json = excluded.json`,
    ),
    remove: db.prepare('DELETE FROM entity WHERE workshop = ? AND kind = ? AND id = ?'),
    bury: db.prepare(
      `INSERT INTO removed (workshop, kind, id, version) VALUES (?, ?, ?, ?)
       ON CONFLICT (workshop, kind, id) DO UPDATE SET version = excluded.version`,
    ),
    buried: db.prepare('SELECT 1 FROM removed WHERE workshop = ? AND kind = ? AND id = ?'),
    remember: db.prepare(
      'INSERT INTO command (workshop, id, outcome) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    outcome: db.prepare('SELECT outcome FROM command WHERE workshop = ? AND id = ?'),
    grant: db.prepare(
      'INSERT INTO credential (hash, workshop, role, subject) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    revokeWalls: db.prepare("DELETE FROM credential WHERE workshop = ? AND role = 'wall'"),
    revokeHelper: db.prepare(
      "DELETE FROM credential WHERE workshop = ? AND role IN ('cofacilitator', 'notetaker') AND subject = ?",
    ),
    extent: db.prepare(
      'SELECT page_count AS pages, page_size AS size FROM pragma_page_count(), pragma_page_size()',
    ),
    revoke: db.prepare("DELETE FROM credential WHERE workshop = ? AND role = 'seat' AND subject = ?"),
  };
}
