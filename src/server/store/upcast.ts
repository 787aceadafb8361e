import type { EntityOf, Kind } from '#domain/workshop/entities.ts';
import { StoreFault } from './StoreFault.ts';

/** The version of the entities' JSON. Raise it when a stored field changes its meaning, and add how to come from the one before. */
export const ENTITY_SCHEMA = 1;

/** From schema n to n + 1, at index n - 1. */
const STEPS: readonly ((kind: Kind, entity: object) => object)[] = [];

/** An entity as it was stored, in today's shape. Throws `StoreFault` `newer` for one from the future. */
export function upcast<K extends Kind>(kind: K, schema: number, json: string): EntityOf[K] {
  if (schema > ENTITY_SCHEMA) throw new StoreFault('newer');
  let entity: object = JSON.parse(json);
  for (const step of STEPS.slice(schema - 1)) entity = step(kind, entity);
  return entity as EntityOf[K];
}
