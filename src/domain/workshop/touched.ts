import { type Change, changedId } from './changes.ts';
import { JOINED, UNSAVED, WALLS } from './counts.ts';
import type { Kind } from './entities.ts';
import type { State } from './State.ts';

/** The entities, per kind, whose projection may differ after some changes. */
export type Touched = Map<Kind, Set<string>>;

/**
 * Everything to project anew after changes that led to `state`. Visibility of one entity hangs on others: an activity's
 * state decides over its contributions, a placement over its contribution, the workshop over the groups shown.
 * A property test compares the result with the whole view.
 */
export function touchedBy(before: State, state: State, changes: readonly Change[]): Touched {
  const touched: Touched = new Map();
  const add = (kind: Kind, id: string) => {
    const ids = touched.get(kind);
    if (ids) ids.add(id);
    else touched.set(kind, new Set([id]));
  };
  const activities = new Set<string>();
  let everything = false;
  for (const change of changes) {
    const id = changedId(change);
    add(change.kind, id);
    if (change.kind === 'workshop') {
      everything ||= change.op !== 'patch' || 'groupsHidden' in change.set || 'approval' in change.set;
      // A closed session counts who took part, an open one who is there.
      if (change.op !== 'patch' || 'status' in change.set) add('tally', JOINED);
      if (change.op !== 'patch' || PARKED_HANGS_ON.some((field) => field in change.set))
        for (const parkedId of state.parked.keys()) touchParked(parkedId, add);
    } else if (change.kind === 'activity') activities.add(id);
    else if (change.kind === 'seat') add('tally', JOINED);
    else if (change.kind === 'parked' || change.kind === 'care') touchParked(id, add);
    else if (change.kind === 'contribution' || change.kind === 'placement')
      touchContribution(before, state, id, add);
    else if (change.kind === 'presence') {
      if (id === WALLS || id === UNSAVED) add('tally', id);
      for (const each of [before.presence.get(id), state.presence.get(id)])
        for (const activityId of [each?.writingIn, each?.readyIn]) if (activityId) add('tally', activityId);
    }
  }
  if (everything || activities.size > 0) touchActivities(state, activities, everything, add);
  return touched;
}

/** Fields of the workshop that decide who sees the parked questions, and with which group. */
const PARKED_HANGS_ON = ['parkedShown', 'status', 'groupsHidden', 'approval'] as const;

function touchParked(id: string, add: (kind: Kind, id: string) => void): void {
  add('parked', id);
  add('care', id);
}

function touchContribution(
  before: State,
  state: State,
  id: string,
  add: (kind: Kind, id: string) => void,
): void {
  add('contribution', id);
  // Few have one; what was removed before is a change of its own.
  if (state.placement.has(id) || before.placement.has(id)) add('placement', id);
  const contribution = state.contribution.get(id) ?? before.contribution.get(id);
  if (contribution) add('tally', contribution.activityId);
}

function touchActivities(
  state: State,
  activities: ReadonlySet<string>,
  everything: boolean,
  add: (kind: Kind, id: string) => void,
): void {
  for (const id of everything ? state.activity.keys() : activities) add('tally', id);
  for (const cluster of state.cluster.values())
    if (activities.has(cluster.activityId)) add('cluster', cluster.id);
  for (const prompt of state.prompt.values()) if (activities.has(prompt.activityId)) add('prompt', prompt.id);
  for (const each of state.contribution.values()) {
    if (!everything && !activities.has(each.activityId)) continue;
    add('contribution', each.id);
    if (state.placement.has(each.id)) add('placement', each.id);
  }
}
