import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { DURABLE_KINDS, type Kind } from '#domain/workshop/entities.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { FolderLock } from './FolderLock.ts';
import { kyselyOver } from './kyselyOver.ts';
import { openSqlite, PATIENCE } from './openSqlite.ts';
import type { Batch, Credential, CredentialRole, Loaded, Outcome, Row, Store } from './Store.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { stateOfRows } from './stateOfRows.ts';
import { finishSwap } from './swapDatabase.ts';
import { Tombstones } from './Tombstones.ts';
import type { Tables } from './tables.ts';
import { Writer } from './Writer.ts';

/** How long to wait before trying again what a reader was in the way of, in ms. */
const AGAIN = 100;
/** For so long (ms) a write that failed says that writing fails: whoever waits tries again sooner. */
const STILL_FAILING = 60_000;
/** The largest file (bytes) that is rewritten: while people are there, so that nobody waits long; and while nobody is. */
const REWRITTEN = { busy: 4_000_000, quiet: 128_000_000 };

/** The embedded default: one SQLite file in the data folder, held by one process. */
export class SqliteStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #writer: Writer;
  readonly #tombstones: Tombstones;
  readonly #lock: FolderLock;
  /** Written down as deleted, and not gone yet: a full disk, most of the time. */
  readonly #unfinished = new Set<string>();
  /** Why the last batch could not be written, and when (ms, of no clock in particular). */
  #failed: { readonly why: unknown; readonly at: number } | null = null;

  private constructor(db: Kysely<Tables>, writer: Writer, tombstones: Tombstones, lock: FolderLock) {
    this.#db = db;
    this.#writer = writer;
    this.#tombstones = tombstones;
    this.#lock = lock;
  }

  /**
   * Opens the store in a folder, which is made when it is not there, and finishes deletions that a crash or a restored
   * back-up left undone. Waits at most `patience` ms for the process that had the folder before. Throws `StoreFault`;
   * then nothing was overwritten.
   */
  static async open(folder: string, now: number, patience = 5_000): Promise<SqliteStore> {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw sqliteTrouble(error);
    }
    const lock = new FolderLock(join(folder, 'praatplaat.lock'), patience);
    try {
      const database = join(folder, 'praatplaat.sqlite');
      finishSwap(database);
      const db = openSqlite(database);
      const tombstones = new Tombstones(join(folder, 'verwijderd.txt'), now);
      const store = new SqliteStore(kyselyOver(db), new Writer(db), tombstones, lock);
      for (const id of tombstones.ids()) await store.#remove(id);
      await store.scrub();
      return store;
    } catch (error) {
      lock.release();
      throw sqliteTrouble(error);
    }
  }

  async create(state: State, credentials: readonly Credential[]): Promise<boolean> {
    const workshop = workshopOf(state);
    const access = state.access.get('access');
    if (!workshop || !access) throw new TypeError('a new workshop has a workshop and an access entity');
    const { id, expiresAt } = workshop;
    const { joinCode, joinSecret } = access;
    return this.#now(() =>
      this.#writer.create({ id, expiresAt, joinCode, joinSecret }, rowsOf(state), credentials),
    );
  }

  async load(workshopId: string, now: number): Promise<Loaded | null> {
    const row = await this.#run(
      this.#db
        .selectFrom('workshop')
        .select(['version', 'expires_at', 'life', 'copied_at'])
        .where('id', '=', workshopId)
        .executeTakeFirst(),
    );
    if (!row || row.expires_at <= now || this.#tombstones.has(workshopId)) return null;
    const entities = await this.#run(
      this.#db
        .selectFrom('entity')
        .select(['kind', 'schema', 'json'])
        .where('workshop', '=', workshopId)
        .execute(),
    );
    const life = row.life === null ? {} : { life: { id: row.life, copiedAt: row.copied_at } };
    return { state: stateOfRows(entities), version: row.version, ...life };
  }

  async save(workshopId: string, batch: Batch): Promise<void> {
    try {
      this.#now(() => this.#writer.save(workshopId, batch));
      this.#failed = null;
    } catch (why) {
      // Of one session that went meanwhile it says nothing.
      if (sqliteTrouble(why).trouble !== 'conflict') this.#failed = { why, at: performance.now() };
      throw why;
    }
  }

  async outcomes(workshopId: string, commandIds: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
    return this.#now(() => this.#writer.outcomes(workshopId, commandIds));
  }

  async gone(workshopId: string, kind: Kind, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.#now(() => this.#writer.gone(workshopId, kind, ids));
  }

  async credential(hash: string): Promise<Credential | null> {
    const row = await this.#run(
      this.#db.selectFrom('credential').selectAll().where('hash', '=', hash).executeTakeFirst(),
    );
    if (!row) return null;
    return { hash, workshopId: row.workshop, role: row.role as CredentialRole, subject: row.subject };
  }

  async grant(credential: Credential): Promise<void> {
    await this.#run(
      this.#db
        .insertInto('credential')
        .values(credentialRow(credential))
        .onConflict((same) => same.doNothing())
        .execute(),
    );
  }

  async findByJoinCode(code: string): Promise<string | null> {
    return this.#find('join_code', code);
  }

  async findByJoinSecret(secret: string): Promise<string | null> {
    return this.#find('join_secret', secret);
  }

  async delete(workshopId: string): Promise<void> {
    const row = await this.#run(
      this.#db.selectFrom('workshop').select('expires_at').where('id', '=', workshopId).executeTakeFirst(),
    );
    if (!row) return;
    await this.#tombstones.add(workshopId, row.expires_at);
    this.#unfinished.add(workshopId);
    await this.#remove(workshopId);
    await this.scrub();
  }

  isDeleted(workshopId: string): boolean {
    return this.#tombstones.has(workshopId);
  }

  async expired(now: number): Promise<readonly string[]> {
    const rows = await this.#run(
      this.#db.selectFrom('workshop').select('id').where('expires_at', '<=', now).execute(),
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Ends deletions that failed halfway, rewrites the file, writes the WAL into it and cuts that off: overwritten text would
   * otherwise stay in them for days.
   * While somebody reads (a back-up) it tries again for a while; after that the next time does it.
   */
  async scrub(isQuiet = false): Promise<void> {
    for (const id of this.#unfinished) await this.#remove(id);
    this.#rewrite(isQuiet ? REWRITTEN.quiet : REWRITTEN.busy);
    for (let waited = 0; !this.#now(() => this.#writer.scrub()); waited += AGAIN) {
      if (waited >= PATIENCE) return;
      await wait(AGAIN);
    }
  }

  /** No room for it, or somebody else writes: the file is as it was, and the next time does it. */
  #rewrite(most: number): void {
    try {
      this.#writer.compact(most);
    } catch (error) {
      const { trouble } = sqliteTrouble(error);
      if (trouble !== 'full' && trouble !== 'inUse') throw sqliteTrouble(error);
    }
  }

  async check(): Promise<void> {
    await this.#run(this.#db.selectFrom('workshop').select('id').limit(1).execute());
    // Reading goes on when the disk is full, and nobody may be there who would write.
    if (this.#failed === null) return;
    if (performance.now() - this.#failed.at < STILL_FAILING) throw this.#failed.why;
    this.#now(() => this.#writer.tryOut());
    this.#failed = null;
  }

  async close(): Promise<void> {
    // Once: closing does the rest, and a server that leaves waits for nobody.
    this.#now(() => this.#writer.scrub());
    await this.#db.destroy();
    this.#lock.release();
  }

  async #find(column: 'join_code' | 'join_secret', value: string): Promise<string | null> {
    const row = await this.#run(
      this.#db.selectFrom('workshop').select('id').where(column, '=', value).executeTakeFirst(),
    );
    return row && !this.#tombstones.has(row.id) ? row.id : null;
  }

  async #remove(workshopId: string): Promise<void> {
    // Everything else goes by ON DELETE CASCADE.
    await this.#run(this.#db.deleteFrom('workshop').where('id', '=', workshopId).execute());
    this.#unfinished.delete(workshopId);
  }

  /** Runs what answers at once. */
  #now<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteTrouble(error);
    }
  }

  async #run<T>(query: Promise<T>): Promise<T> {
    try {
      return await query;
    } catch (error) {
      throw sqliteTrouble(error);
    }
  }
}

function rowsOf(state: State): Row[] {
  return [...DURABLE_KINDS].flatMap((kind) =>
    [...state[kind].values()].map((entity) => ({ kind, id: entity.id, entity }) as Row),
  );
}

function credentialRow({ hash, workshopId, role, subject }: Credential): Tables['credential'] {
  return { hash, workshop: workshopId, role, subject };
}
