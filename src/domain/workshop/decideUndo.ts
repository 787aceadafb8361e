import type { BlockRegistry } from '../blocks/Block.ts';
import type { Change } from './changes.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import type { ActivityState } from './entities.ts';
import { arrangeable } from './placementOf.ts';
import type { Restore } from './Restore.ts';
import type { State } from './State.ts';

/**
 * Takes back what a facilitator did, piece by piece, all or nothing: every field must still have the value that was set,
 * otherwise somebody went on with it and the answer is `changedSince`.
 */
export function decideUndo(state: State, restores: readonly Restore[], { blocks }: Context): Decision {
  const changes: Change[] = [];
  for (const restore of restores) {
    const change = undo(state, restore, blocks);
    if (change === null) return reject('changedSince');
    changes.push(change);
  }
  return changes.length === 0 ? reject('empty') : accept(...changes);
}

function undo(state: State, restore: Restore, blocks: BlockRegistry): Change | null {
  switch (restore.kind) {
    case 'workshop':
    case 'activity': {
      const now = state[restore.kind].get(restore.id);
      if (!now || !holds(now, restore.expect)) return null;
      if (restore.kind === 'activity' && !canBe(state, restore.id, restore.value.state, blocks)) return null;
      return { op: 'patch', kind: restore.kind, id: restore.id, set: restore.value } as Change;
    }
    default: {
      const now = state[restore.kind].get(restore.id) ?? null;
      if (!isSame(now, restore.expect)) return null;
      if (restore.kind === 'placement' && !arrangeable(state, restore.id, blocks)) return null;
      if (
        (restore.kind === 'cluster' || restore.kind === 'step') &&
        restore.value &&
        !state.activity.has(restore.value.activityId)
      )
        return null;
      if (restore.value === null) return { op: 'remove', kind: restore.kind, id: restore.id };
      return { op: 'put', kind: restore.kind, entity: { ...restore.value, id: restore.id } } as Change;
    }
  }
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
