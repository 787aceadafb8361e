import { DatabaseSync } from '@photostructure/sqlite';
import { sqliteTrouble } from './sqliteTrouble.ts';

/**
 * Holds a data folder for one process: rooms live in memory, and two hosts of one room would drift apart unnoticed. The
 * lock is SQLite's on a file of its own, so it goes with the process even after a kill, and the database itself stays
 * open to back-up tools.
 */
export class FolderLock {
  readonly #db: InstanceType<typeof DatabaseSync>;

  /** Takes the lock, waiting at most `patience` ms for the process before. Throws `StoreFault` `inUse`. */
  constructor(path: string, patience: number) {
    try {
      this.#db = new DatabaseSync(path, { timeout: patience });
    } catch (error) {
      throw sqliteTrouble(error);
    }
    try {
      // No prepared statement ever: the library (1.2.1) does not end those at close, and the lock would stay.
      this.#db.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      this.#db.close();
      throw sqliteTrouble(error);
    }
  }

  release(): void {
    this.#db.exec('ROLLBACK');
    this.#db.close();
  }
}
