import type { EntityOf, Kind } from './entities.ts';
import type { State } from './State.ts';

/** What is different after a command: whole entities put, some fields patched, or an entity removed. */
export type Change = {
  [K in Kind]:
    | { readonly op: 'put'; readonly kind: K; readonly entity: EntityOf[K] }
    | { readonly op: 'patch'; readonly kind: K; readonly id: string; readonly set: Partial<EntityOf[K]> }
    | { readonly op: 'remove'; readonly kind: K; readonly id: string };
}[Kind];

/** The id of the entity that a change is about. */
export function changedId(change: Change): string {
  return change.op === 'put' ? change.entity.id : change.id;
}

/**
 * The state after the changes, in order. Only the maps of the kinds that change are copied.
 * A patch of an entity that is not there does nothing: its removal came first.
 */
export function applyChanges(state: State, changes: readonly Change[]): State {
  if (changes.length === 0) return state;
  const next: Record<Kind, ReadonlyMap<string, EntityOf[Kind]>> = { ...state };
  const copied = new Map<Kind, Map<string, EntityOf[Kind]>>();
  for (const change of changes) {
    let map = copied.get(change.kind);
    if (!map) {
      map = new Map<string, EntityOf[Kind]>(state[change.kind]);
      copied.set(change.kind, map);
      next[change.kind] = map;
    }
    if (change.op === 'put') map.set(change.entity.id, change.entity);
    else if (change.op === 'remove') map.delete(change.id);
    else {
      const before = map.get(change.id);
      if (before) map.set(change.id, { ...before, ...change.set } as EntityOf[Kind]);
    }
  }
  return next as State;
}
