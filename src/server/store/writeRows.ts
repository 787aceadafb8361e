import type { Kysely } from 'kysely';
import type { Kind } from '#domain/workshop/entities.ts';
import type { Row } from './Store.ts';
import type { Tables } from './tables.ts';
import { ENTITY_SCHEMA } from './upcast.ts';

/** Rows per statement: well under SQLite's limit of 32,766 values. */
const AT_ONCE = 500;

/**
 * Writes entities as they are now, and for those that are gone a row that says no more than that. Somebody who comes
 * back with an older version can so be told what went; of an id that went and came back, the higher version counts.
 */
export async function writeRows(
  trx: Kysely<Tables>,
  workshop: string,
  version: number,
  rows: readonly Row[],
): Promise<void> {
  const there = rows.filter((row) => row.entity !== null);
  const gone = rows.filter((row) => row.entity === null);
  for (const some of chunks(there)) {
    const values = some.map(({ kind, id, entity }) => ({
      workshop,
      kind,
      id,
      version,
      schema: ENTITY_SCHEMA,
      json: JSON.stringify(entity),
    }));
    await trx
      .insertInto('entity')
      .values(values)
      .onConflict((conflict) =>
        conflict.columns(['workshop', 'kind', 'id']).doUpdateSet((written) => ({
          version: written.ref('excluded.version'),
          schema: written.ref('excluded.schema'),
          json: written.ref('excluded.json'),
        })),
      )
      .execute();
  }
  for (const some of chunks(gone)) {
    for (const [kind, ids] of byKind(some))
      await trx
        .deleteFrom('entity')
        .where('workshop', '=', workshop)
        .where('kind', '=', kind)
        .where('id', 'in', ids)
        .execute();
    await trx
      .insertInto('removed')
      .values(some.map(({ kind, id }) => ({ workshop, kind, id, version })))
      .onConflict((conflict) =>
        conflict
          .columns(['workshop', 'kind', 'id'])
          .doUpdateSet((written) => ({ version: written.ref('excluded.version') })),
      )
      .execute();
  }
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

function byKind(rows: readonly Row[]): Map<Kind, string[]> {
  const ids = new Map<Kind, string[]>();
  for (const { kind, id } of rows) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return ids;
}
