import { applyChanges, type Change } from './changes.ts';
import type { EntityOf, Kind } from './entities.ts';
import type { State } from './State.ts';

/** What became different in a class's view: whole entities to put, ids to remove, per kind. Absolute, so safe to repeat. */
export interface ViewChange {
  readonly put: { readonly [K in Kind]?: readonly EntityOf[K][] };
  readonly remove: { readonly [K in Kind]?: readonly string[] };
}

/** A view as a change from nothing: how a whole view travels. */
export function wholeView(view: Partial<State>): ViewChange {
  const put: Partial<Record<Kind, EntityOf[Kind][]>> = {};
  for (const kind of Object.keys(view) as Kind[]) {
    const entities = view[kind];
    if (entities && entities.size > 0) put[kind] = [...entities.values()];
  }
  return { put, remove: {} } as ViewChange;
}

/** The view after a change that came in: for clients. */
export function applyViewChange(view: State, change: ViewChange): State {
  const changes: Change[] = [];
  for (const [kind, ids] of Object.entries(change.remove))
    for (const id of ids) changes.push({ op: 'remove', kind: kind as Kind, id });
  for (const [kind, entities] of Object.entries(change.put))
    for (const entity of entities) changes.push({ op: 'put', kind, entity } as Change);
  return applyChanges(view, changes);
}
