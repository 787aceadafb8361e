import { DatabaseSync } from '@photostructure/sqlite';

type Sqlite = InstanceType<typeof DatabaseSync>;

/** The walls of a session that may watch. */
export interface WallsOf {
  readonly id: string;
  /** Hashes of their keys, as a list in JSON. */
  readonly hashes: string;
}

/** Which walls may watch by the data that is there; nothing of data that cannot be read. */
export function wallsSince(database: string): WallsOf[] {
  let db: Sqlite | undefined;
  try {
    db = new DatabaseSync(database, { readOnly: true });
    return db
      .prepare(
        `SELECT workshop.id AS id, json_group_array(credential.hash) FILTER (WHERE credential.hash IS NOT NULL) AS hashes
         FROM workshop LEFT JOIN credential ON credential.workshop = workshop.id AND credential.role = 'wall'
         GROUP BY workshop.id`,
      )
      .all() as unknown[] as WallsOf[];
  } catch {
    return [];
  } finally {
    db?.close();
  }
}

/** Lets no wall that was detached since the back-up watch again. */
export function keepDetached(db: Sqlite, walls: readonly WallsOf[]): void {
  const others = db.prepare(
    `DELETE FROM credential WHERE workshop = ? AND role = 'wall' AND hash NOT IN (SELECT value FROM json_each(?))`,
  );
  for (const { id, hashes } of walls) others.run(id, hashes);
}
