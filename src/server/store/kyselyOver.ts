import type { DatabaseSync } from '@photostructure/sqlite';
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Tables } from './tables.ts';

/** How many prepared statements are kept; there are fewer queries than this (`Writer` has its own). */
const KEPT = 50;

type Sqlite = InstanceType<typeof DatabaseSync>;
type Values = (null | number | string)[];

/** Kysely's query builder over the embedded SQLite, which speaks the API of `node:sqlite`. */
export function kyselyOver(db: Sqlite): Kysely<Tables> {
  const kept = new Map<string, SqliteStatement>();
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => {
          kept.clear();
          db.close();
        },
        prepare: (sql) => {
          const known = kept.get(sql);
          if (known) return known;
          const statement = prepare(db, sql);
          if (kept.size >= KEPT) kept.clear();
          kept.set(sql, statement);
          return statement;
        },
      },
    }),
  });
}

function prepare(db: Sqlite, sql: string): SqliteStatement {
  const statement = db.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as Values)),
    run: (parameters) => statement.run(...(parameters as Values)),
    iterate: (parameters) => statement.iterate(...(parameters as Values)) as IterableIterator<unknown>,
  };
}
