import type { BlockRegistry } from '../blocks/Block.ts';
import type { ActivityState } from './Activity.ts';
import type { Contribution } from './Contribution.ts';
import { expiryOf } from './calendar.ts';
import type { Change } from './changes.ts';
import { activityIsSound, groupIsSound, setUpIsSound, stepIsSound, wordingFits } from './checks.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import { shutting } from './door.ts';
import type { SetUp } from './drafts.ts';
import { isShut } from './isShut.ts';
import { LIMITS } from './limits.ts';
import { masksFit } from './masksFit.ts';
import type { TextRange } from './Placement.ts';
import { arrangeable, clusterSeen, isGatherable, placed, placementOf } from './placementOf.ts';
import { breaksPromise } from './promise.ts';
import type { Restore } from './Restore.ts';
import { type State, workshopOf } from './State.ts';
import type { Step } from './Step.ts';
import type { Workshop } from './Workshop.ts';

/** What a note-taker has set, so what she may take back; of placements only where a note hangs and how it is tagged. */
const NOTETAKERS: ReadonlySet<Restore['kind']> = new Set([
  'placement',
  'cluster',
  'conclusion',
  'step',
  'earlierStep',
]);
const HER_FIELDS: ReadonlySet<string> = new Set(['clusterId', 'tag']);

/**
 * Takes back what somebody who conducts or arranges did, piece by piece, all or nothing: every field must still have the
 * value that was set, otherwise somebody went on with it and the answer is `changedSince`.
 */
export function decideUndo(state: State, restores: readonly Restore[], context: Context): Decision {
  if (context.actor.role === 'notetaker' && !restores.every(isHers)) return reject('notAllowed');
  const sees = (id: string) => arrangeable(state, id, context) !== undefined;
  if (leavesOrphans(state, restores, sees) || !leavesRoom(state, restores)) return reject('changedSince');
  const workshop = workshopOf(state);
  if (workshop && breaksPromise(workshop, setUpOf(restores))) return reject('promised');
  const changes: Change[] = [];
  for (const restore of restores) {
    const change = undo(state, restore, restores, context);
    if (change === null) return reject('changedSince');
    changes.push(change);
  }
  return changes.length === 0 ? reject('empty') : accept(...changes);
}

function isHers(restore: Restore): boolean {
  if (restore.kind !== 'placement') return NOTETAKERS.has(restore.kind);
  return [restore.expect, restore.value].every((part) =>
    Object.keys(part).every((field) => HER_FIELDS.has(field)),
  );
}

/**
 * True when a cluster would go in which somebody has hung more since: that is their work. `sees` says of whose notes the
 * one who asks can know; the host asks again for all of them.
 */
export function leavesOrphans(
  state: State,
  restores: readonly Restore[],
  sees: (contributionId: string) => boolean = () => true,
): boolean {
  const going = new Set(
    restores.flatMap((each) => (each.kind === 'cluster' && each.value === null ? each.id : [])),
  );
  if (going.size === 0) return false;
  const moving = new Set(
    restores.flatMap((each) =>
      each.kind === 'placement' && each.value.clusterId !== undefined ? each.id : [],
    ),
  );
  return [...state.placement.values()].some(
    ({ id, clusterId }) => clusterId !== null && going.has(clusterId) && !moving.has(id) && sees(id),
  );
}

function undo(state: State, restore: Restore, restores: readonly Restore[], context: Context): Change | null {
  switch (restore.kind) {
    case 'workshop': {
      const now = state.workshop.get(restore.id);
      const to = restore.value.currentActivityId;
      if (!now || !holds(now, restore.expect) || (to && !state.activity.has(to))) return null;
      const expiry = expiryAgain(now, setUpOf(restores), context.now);
      return (
        expiry && { op: 'patch', kind: 'workshop', id: restore.id, set: { ...restore.value, ...expiry } }
      );
    }
    case 'access': {
      const { expect, value } = restore;
      if (isShut(state) !== expect.shut || value.shut === undefined) return null;
      return shutting(value.shut);
    }
    case 'prompt': {
      const now = state.prompt.get(restore.id);
      const { wording } = restore.value;
      if (!now || !holds(now, restore.expect) || state.activity.get(now.activityId)?.everOpened) return null;
      if (wording && !wordingFits(wording, LIMITS.question)) return null;
      return { op: 'patch', kind: 'prompt', id: restore.id, set: restore.value };
    }
    case 'earlierStep': {
      const now = state.earlierStep.get(restore.id);
      if (!now || !holds(now, restore.expect)) return null;
      return { op: 'patch', kind: 'earlierStep', id: restore.id, set: restore.value };
    }
    case 'group': {
      const now = state.group.get(restore.id) ?? null;
      if (!isSame(now, restore.expect)) return null;
      if (!leavesGroups(state, restores) || (restore.value && !groupIsSound(restore.value))) return null;
      return back(restore);
    }
    case 'activity': {
      const now = state.activity.get(restore.id);
      const { state: to, promptId } = restore.value;
      if (!now || !holds(now, restore.expect) || !canBe(state, restore.id, to, context.blocks)) return null;
      if (promptId && state.prompt.get(promptId)?.activityId !== restore.id) return null;
      if (!activityIsSound({ ...now, ...restore.value }, context.blocks)) return null;
      return { op: 'patch', kind: 'activity', id: restore.id, set: restore.value };
    }
    case 'placement': {
      const { id, expect, value } = restore;
      const note = arrangeable(state, id, context);
      const now = placementOf(state, id);
      if (!note || !holds(now, expect)) return null;
      // Of what was read then, nobody knows here whether it says the same now; for that there is `approve`.
      if (value.approved && !now.approved) return null;
      if (value.masks && !canMask(state, note, value.masks, context)) return null;
      if (value.clusterId && !hangsSomewhere(state, value.clusterId, restores, context)) return null;
      return placed(state, id, value);
    }
    case 'cluster': {
      const now = clusterSeen(state, restore.id, context) ?? null;
      if (!isSame(now, restore.expect)) return null;
      if (restore.value && !isGatherable(state, restore.value.activityId, context)) return null;
      // Its notes would stay behind.
      if (now && restore.value && now.activityId !== restore.value.activityId) return null;
      return back(restore);
    }
    default:
      if (!isSame(state[restore.kind].get(restore.id) ?? null, restore.expect)) return null;
      if (restore.kind === 'care' && (context.actor.role === 'notetaker' || !state.parked.has(restore.id)))
        return null;
      if (restore.kind === 'care' && restore.value?.approved && !state.care.get(restore.id)?.approved)
        return null;
      if (restore.kind === 'step' && restore.value && !stepCanBe(state, restore.value)) return null;
      if ((restore.kind === 'remark' || restore.kind === 'conclusion') && !state.activity.has(restore.id))
        return null;
      return back(restore);
  }
}

/** What comes back of the set-up, be it in one piece or in several: the day and how long it is kept count together. */
function setUpOf(restores: readonly Restore[]): Partial<SetUp> {
  const set: Partial<SetUp> = {};
  for (const each of restores) if (each.kind === 'workshop') Object.assign(set, each.value);
  return set;
}

/**
 * What a set-up that comes back does to the moment of deletion: nothing, or another moment; null when it makes no sense or
 * would have expired already.
 */
function expiryAgain(
  workshop: Workshop,
  set: Partial<SetUp>,
  now: number,
): Partial<Pick<Workshop, 'expiresAt'>> | null {
  const next = { ...workshop, ...set };
  if (!setUpIsSound(next)) return null;
  if (set.date === undefined && set.retentionDays === undefined) return {};
  const expiresAt = expiryOf(next.date, next.retentionDays);
  return expiresAt === null || expiresAt <= now ? null : { expiresAt };
}

/** True for masks that could be put on this text, which may be another by now; taking them off can always be done. */
function canMask(
  state: State,
  { activityId, data }: Contribution,
  masks: readonly TextRange[],
  { blocks }: Context,
): boolean {
  const block = blocks.get(state.activity.get(activityId)?.block ?? '');
  return masks.length === 0 || (block?.mask !== undefined && masksFit(masks, block.textOf(data)));
}

/** True when there is a group to speak for after it, and no more than there may be. */
function leavesGroups(state: State, restores: readonly Restore[]): boolean {
  const ids = new Set(state.group.keys());
  for (const each of restores) {
    if (each.kind !== 'group') continue;
    if (each.value) ids.add(each.id);
    else ids.delete(each.id);
  }
  return ids.size >= 1 && ids.size <= LIMITS.groups;
}

/** True for a step that makes sense, of an activity that is there. */
function stepCanBe(state: State, step: Step): boolean {
  return state.activity.has(step.activityId) && stepIsSound(step);
}

/** True when there is room for the steps that come back. */
function leavesRoom(state: State, restores: readonly Restore[]): boolean {
  const coming = restores.flatMap((each) => (each.kind === 'step' && each.value ? each.id : []));
  return coming.length === 0 || new Set([...state.step.keys(), ...coming]).size <= LIMITS.steps;
}

/** True when the cluster that a note goes back to is there, or comes back in the same undo. */
function hangsSomewhere(
  state: State,
  clusterId: string,
  restores: readonly Restore[],
  context: Context,
): boolean {
  const returns = restores.some(
    (each) => each.kind === 'cluster' && each.id === clusterId && each.value !== null,
  );
  return returns || clusterSeen(state, clusterId, context) !== undefined;
}

/** The change that puts a whole entity back as it was, or takes it away when it was not there. */
function back({
  kind,
  id,
  value,
}: Extract<Restore, { expect: unknown; value: { id: string } | null }>): Change {
  return value === null
    ? { op: 'remove', kind, id }
    : ({ op: 'put', kind, entity: { ...value, id } } as Change);
}

function canBe(state: State, id: string, to: ActivityState | undefined, blocks: BlockRegistry): boolean {
  return to === undefined || blocks.get(state.activity.get(id)?.block ?? '')?.states.includes(to) === true;
}

function holds(entity: object, expect: object): boolean {
  const fields = Object.entries(expect);
  const values = new Map<string, unknown>(Object.entries(entity));
  return fields.every(([field, value]) => isSame(values.get(field), value));
}

/** Entities are plain JSON, made with their fields in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
