import type { BlockRegistry } from '../blocks/Block.ts';
import { applyChanges, type Change } from '../workshop/changes.ts';
import type { Result } from '../workshop/counts.ts';
import type { State } from '../workshop/State.ts';
import { countVotes, votesOf } from './resultOf.ts';

/**
 * Host only: results of votes on notes, after notes went to other stacks. Dots follow a stack that merges and stay with
 * the notes of one that dissolves, so no dot is ever on something that is not there. The groups that are shown, and how
 * many answered, stay frozen as they were; when votes were withdrawn since, the whole result does, because the
 * difference would be what somebody withdrew.
 */
export function recounts(state: State, changes: readonly Change[], blocks: BlockRegistry): Change[] {
  if (state.result.size === 0 || !changes.some(movesNotes)) return [];
  const next = applyChanges(state, changes);
  return [...state.result.values()].flatMap((frozen): Change[] => {
    const activity = next.activity.get(frozen.id);
    if (!activity || frozen.all === null || !next.result.has(frozen.id)) return [];
    if (!blocks.get(activity.block)?.sourceOf(activity.options)) return [];
    const votes = votesOf(next, activity, blocks);
    if (votes.length !== sumOf(frozen.all.counts)) return [];
    const again: Result = {
      ...frozen,
      groups: frozen.groups.map((group) => ({ ...group, counts: countVotes(votes, group.groupIds) })),
      all: { ...frozen.all, counts: countVotes(votes, frozen.all.groupIds) },
    };
    return JSON.stringify(again) === JSON.stringify(frozen)
      ? []
      : [{ op: 'put', kind: 'result', entity: again }];
  });
}

function movesNotes(change: Change): boolean {
  if (change.kind === 'cluster') return change.op !== 'patch';
  return change.kind === 'placement' && (change.op !== 'patch' || change.set.clusterId !== undefined);
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}
