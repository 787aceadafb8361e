import { type EntityOf, KINDS, type Kind } from '#domain/workshop/entities.ts';
import type { State } from '#domain/workshop/State.ts';

/**
 * `next`, with every map and entity that says the same as in `previous` replaced by the very object from there, so that
 * React draws only what changed. Gives `previous` itself when nothing did.
 */
export function keepIdentity(previous: State, next: State): State {
  if (previous === next) return previous;
  let changed = false;
  const kept: Partial<Record<Kind, ReadonlyMap<string, EntityOf[Kind]>>> = {};
  for (const kind of KINDS) {
    const map = keepMap<EntityOf[Kind]>(previous[kind], next[kind]);
    kept[kind] = map;
    if (map !== previous[kind]) changed = true;
  }
  return changed ? ({ ...next, ...kept } as State) : previous;
}

/** The same for one map; the order of the ids counts too. */
export function keepMap<T>(
  previous: ReadonlyMap<string, T>,
  next: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  if (previous === next) return previous;
  const kept = new Map<string, T>();
  const order = previous.keys();
  let same = previous.size === next.size;
  for (const [id, value] of next) {
    const before = previous.get(id);
    const use = before !== undefined && isSame(before, value) ? before : value;
    kept.set(id, use);
    if (use !== before || order.next().value !== id) same = false;
  }
  return same ? previous : kept;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
