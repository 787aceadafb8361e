import { JOINED, UNSAVED, WALLS } from '#domain/workshop/counts.ts';
import { KINDS } from '#domain/workshop/entities.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Touched } from '#domain/workshop/touched.ts';

/** For when one state was exchanged for another as a whole: every entity of both is to be projected anew. */
export function everythingTouched(before: State, state: State): Touched {
  const touched: Touched = new Map(
    KINDS.map((kind) => [kind, new Set([...before[kind].keys(), ...state[kind].keys()])]),
  );
  const activities = [...before.activity.keys(), ...state.activity.keys()];
  touched.set('tally', new Set([JOINED, WALLS, UNSAVED, ...activities]));
  return touched;
}
