import type { State } from '#domain/workshop/State.ts';
import { workshopOf } from '#domain/workshop/State.ts';

/** A field of the session. */
export function workshop<K extends keyof NonNullable<ReturnType<typeof workshopOf>>>(field: K) {
  return (view: State) => workshopOf(view)?.[field];
}

/** Everything of a kind, in the order of ids. */
export function all(kind: 'activity' | 'prompt' | 'remark' | 'group' | 'cluster' | 'step' | 'conclusion') {
  return (view: State) => [...view[kind].values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the facilitator did with each note, by its text. */
export function placements(view: State) {
  return [...view.contribution.values()]
    .map(({ id, data }) => {
      const {
        hidden = false,
        x = null,
        y = null,
        clusterId = null,
        tag = null,
        masks = [],
      } = view.placement.get(id) ?? {};
      return [data['text'], { hidden, x, y, clusterId, tag, masks }];
    })
    .sort();
}
