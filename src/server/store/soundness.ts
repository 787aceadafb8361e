import { DatabaseSync } from '@photostructure/sqlite';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { StoreFault } from './StoreFault.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';

/**
 * Makes sure that a file is a whole database of Praatplaat that this version can read, by reading all of it. Throws
 * `StoreFault`: `foreign`, `newer` or `damaged`.
 */
export function assertSound(path: string): void {
  let db: InstanceType<typeof DatabaseSync> | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const pragma = (name: string) => Object.values(db?.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    if (pragma('application_id') !== APPLICATION_ID) throw new StoreFault('foreign');
    if (Number(pragma('user_version')) > MIGRATIONS.length) throw new StoreFault('newer');
    if (pragma('integrity_check(1)') !== 'ok' || pragma('foreign_key_check') !== undefined)
      throw new StoreFault('damaged');
  } catch (error) {
    throw sqliteTrouble(error);
  } finally {
    db?.close();
  }
}
