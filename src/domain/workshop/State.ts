import type { EntityOf, Kind } from './entities.ts';
import type { Workshop } from './Workshop.ts';

/** A workshop as one value: a map per kind of entity, by id. Never changed in place. */
export type State = { readonly [K in Kind]: ReadonlyMap<string, EntityOf[K]> };

/** A state without anything in it: the beginning of every workshop and of every view. */
export function emptyState(): State {
  return {
    workshop: new Map(),
    access: new Map(),
    group: new Map(),
    activity: new Map(),
    prompt: new Map(),
    remark: new Map(),
    seat: new Map(),
    contribution: new Map(),
    placement: new Map(),
    cluster: new Map(),
    conclusion: new Map(),
    step: new Map(),
    earlierStep: new Map(),
    earlierScore: new Map(),
    parked: new Map(),
    care: new Map(),
    reportPart: new Map(),
    result: new Map(),
    helper: new Map(),
    log: new Map(),
    presence: new Map(),
    tally: new Map(),
  };
}

/** The one workshop entity of a state, or undefined while nothing has arrived yet. */
export function workshopOf(state: State): Workshop | undefined {
  for (const workshop of state.workshop.values()) return workshop;
  return undefined;
}

/** Sorts entities that carry an `order` field; equal orders fall back on the id, so every screen agrees. */
export function inOrder<T extends { readonly id: string; readonly order: number }>(
  entities: Iterable<T>,
): T[] {
  return [...entities].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
