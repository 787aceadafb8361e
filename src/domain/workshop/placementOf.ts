import type { Contribution } from './Contribution.ts';
import type { Change } from './changes.ts';
import type { Context } from './Decision.ts';
import { isPublic } from './isPublic.ts';
import { isTurned } from './isTurned.ts';
import type { Cluster, Placement } from './Placement.ts';
import type { State } from './State.ts';

/** Whose eyes a decision looks through. */
type Who = Pick<Context, 'actor' | 'blocks'>;

/** The placement of a contribution, or that of one that nobody has touched. */
export function placementOf(state: State, id: string): Required<Placement> {
  return {
    id,
    hidden: false,
    x: null,
    y: null,
    clusterId: null,
    tag: null,
    masks: [],
    approved: false,
    ...state.placement.get(id),
  };
}

/**
 * The change that gives a placement some fields, and leaves the others as they are: a note-taker does not see all of
 * them, and two people arrange the same note at once.
 */
export function placed(state: State, id: string, set: Partial<Omit<Placement, 'id'>>): Change {
  return state.placement.has(id)
    ? { op: 'patch', kind: 'placement', id, set }
    : { op: 'put', kind: 'placement', entity: { ...placementOf(state, id), ...set } };
}

/**
 * A contribution that somebody who arranges can see: votes are nobody's to see, and a note-taker sees what the hall sees
 * and what note-takers typed. Says the same on the host's state and on the actor's own view.
 */
export function arrangeable(state: State, id: string, { actor, blocks }: Who): Contribution | undefined {
  const found = state.contribution.get(id);
  const block = blocks.get(state.activity.get(found?.activityId ?? '')?.block ?? '');
  if (!found || block?.audience !== 'after-reveal') return undefined;
  if (actor.role !== 'notetaker' || found.typedBy === 'notetaker') return found;
  return isPublic(state, found, blocks) ? found : undefined;
}

/** True when somebody who arranges may gather notes here: a note-taker only once the hall sees them. */
export function isGatherable(state: State, activityId: string, { actor, blocks }: Who): boolean {
  const activity = state.activity.get(activityId);
  return activity !== undefined && (actor.role !== 'notetaker' || isTurned(activity, blocks));
}

/** The cluster, if who arranges can see it. */
export function clusterSeen(state: State, id: string, who: Who): Cluster | undefined {
  const cluster = state.cluster.get(id);
  return cluster && isGatherable(state, cluster.activityId, who) ? cluster : undefined;
}
