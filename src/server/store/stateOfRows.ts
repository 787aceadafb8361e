import { applyChanges, type Change } from '#domain/workshop/changes.ts';
import { DURABLE_KINDS, type Kind } from '#domain/workshop/entities.ts';
import { withPromise } from '#domain/workshop/promise.ts';
import { emptyState, type State } from '#domain/workshop/State.ts';
import { StoreFault } from './StoreFault.ts';
import { upcast } from './upcast.ts';

/** A workshop's stored entities as a state. Throws `StoreFault` `newer` for kinds and shapes from the future. */
export function stateOfRows(rows: readonly { kind: string; schema: number; json: string }[]): State {
  const puts = rows.map(({ kind, schema, json }) => {
    if (!DURABLE_KINDS.has(kind as Kind)) throw new StoreFault('newer');
    return { op: 'put', kind, entity: upcast(kind as Kind, schema, json) } as Change;
  });
  return withPromise(applyChanges(emptyState(), puts));
}
