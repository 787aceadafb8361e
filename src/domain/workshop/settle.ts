import type { BlockRegistry } from '../blocks/Block.ts';
import { recounts } from '../results/recount.ts';
import { resultOf } from '../results/resultOf.ts';
import type { ActivityState } from './Activity.ts';
import type { Change } from './changes.ts';
import { type State, workshopOf } from './State.ts';

/**
 * Host only: adds the consequences that the actor may not be able to see. What points at something that goes, goes too:
 * a contribution takes its placement and whatever refers to it along, an activity its questions and remark.
 */
export function settle(state: State, changes: readonly Change[], blocks: BlockRegistry): readonly Change[] {
  const consequences: Change[] = [];
  const gone = new Set<string>();
  for (const change of changes) {
    if (change.op === 'patch' && change.kind === 'activity' && change.set.state)
      consequences.push(...freeze(state, change.id, change.set.state, blocks));
    if (change.op === 'patch' && change.kind === 'workshop' && change.set.status)
      consequences.push(...freezeAtTheEnd(state, change.set.status === 'closed', blocks));
    if (change.op === 'put' && change.kind === 'seat') consequences.push(...promise(state));
    if (change.op === 'patch' && change.kind === 'contribution')
      consequences.push(...unmask(state, change.id));
    if (change.op !== 'remove') continue;
    if (change.kind === 'contribution') removeContribution(state, change.id, blocks, consequences, gone);
    if (change.kind === 'activity') removeActivity(state, change.id, consequences);
    if (change.kind === 'parked' && state.care.has(change.id))
      consequences.push({ op: 'remove', kind: 'care', id: change.id });
    if (change.kind === 'cluster') consequences.push(...follow(state, change.id, changes));
  }
  const settled = consequences.length === 0 ? changes : [...changes, ...consequences];
  const recounted = recounts(state, settled, blocks);
  return recounted.length === 0 ? settled : [...settled, ...recounted];
}

/** Who joins was told when everything goes; see `breaksPromise`. */
function promise(state: State): Change[] {
  const workshop = workshopOf(state);
  return workshop && !workshop.promised
    ? [{ op: 'patch', kind: 'workshop', id: workshop.id, set: { promised: true } }]
    : [];
}

/** Results are made at the reveal and stay as they are; going back to writing takes them away. */
function freeze(state: State, id: string, to: ActivityState, blocks: BlockRegistry): Change[] {
  const activity = state.activity.get(id);
  const shown = to === 'revealed' || to === 'closed';
  if (!activity || !blocks.get(activity.block)?.keyOf) return [];
  if (!shown) return state.result.has(id) ? [{ op: 'remove', kind: 'result', id }] : [];
  if (state.result.has(id)) return [];
  const result = resultOf(state, activity, blocks);
  return result ? [{ op: 'put', kind: 'result', entity: result }] : [];
}

/** What has no reveal and was left open is added up when the session closes; a session that opens again takes more. */
function freezeAtTheEnd(state: State, closed: boolean, blocks: BlockRegistry): Change[] {
  return [...state.activity.values()]
    .filter((each) => each.state === 'open' && blocks.get(each.block)?.audience === 'facilitator')
    .flatMap((each) => freeze(state, each.id, closed ? 'closed' : 'open', blocks));
}

/**
 * Notes of a cluster that goes which the one who asked could not see: where the others go, they go. Without this a note
 * that was hidden would come back into a cluster that is no more.
 */
function follow(state: State, clusterId: string, changes: readonly Change[]): Change[] {
  const moves = new Map<string, string | null>();
  for (const change of changes) {
    if (change.kind !== 'placement' || change.op === 'remove') continue;
    const { clusterId: to } = change.op === 'put' ? change.entity : change.set;
    if (to !== undefined) moves.set(change.op === 'put' ? change.entity.id : change.id, to);
  }
  const members = [...state.placement.values()].filter((each) => each.clusterId === clusterId);
  const into = members.map(({ id }) => moves.get(id)).find((to) => to !== undefined) ?? null;
  return members
    .filter(({ id }) => !moves.has(id))
    .map(({ id }) => ({ op: 'patch', kind: 'placement', id, set: { clusterId: into } }) as const);
}

/** Masks point at places in a text, and what was approved is what was read; a text that changes has others. */
function unmask(state: State, id: string): Change[] {
  const placement = state.placement.get(id);
  return placement?.masks.length || placement?.approved
    ? [{ op: 'patch', kind: 'placement', id, set: { masks: [], approved: false } }]
    : [];
}

function removeContribution(
  state: State,
  id: string,
  blocks: BlockRegistry,
  out: Change[],
  gone: Set<string>,
): void {
  if (gone.has(id)) return;
  gone.add(id);
  if (state.placement.has(id)) out.push({ op: 'remove', kind: 'placement', id });
  const workshop = workshopOf(state);
  if (workshop?.spotlightId === id)
    out.push({ op: 'patch', kind: 'workshop', id: workshop.id, set: { spotlightId: null } });
  for (const other of state.contribution.values()) {
    const block = blocks.get(state.activity.get(other.activityId)?.block ?? '');
    if (!block?.refs(other.data).includes(id) || gone.has(other.id)) continue;
    out.push({ op: 'remove', kind: 'contribution', id: other.id });
    removeContribution(state, other.id, blocks, out, gone);
  }
}

function removeActivity(state: State, id: string, out: Change[]): void {
  if (state.conclusion.has(id)) out.push({ op: 'remove', kind: 'conclusion', id });
  if (state.remark.has(id)) out.push({ op: 'remove', kind: 'remark', id });
  for (const prompt of state.prompt.values())
    if (prompt.activityId === id) out.push({ op: 'remove', kind: 'prompt', id: prompt.id });
}
