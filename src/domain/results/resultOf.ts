import type { BlockRegistry } from '../blocks/Block.ts';
import type { Activity } from '../workshop/Activity.ts';
import type { GroupResult, Result } from '../workshop/counts.ts';
import { inOrder, type State } from '../workshop/State.ts';
import { smallGroups } from './smallGroups.ts';

/** One answer of one person, ready to be counted. */
interface Vote {
  readonly voter: string;
  readonly groupId: string;
  readonly key: string;
}

/**
 * What the votes of an activity come to, by group, under the rule for small groups; null for an activity that does not
 * add up. Reads seats, so only the host can make it.
 */
export function resultOf(state: State, activity: Activity, blocks: BlockRegistry): Result | null {
  if (!blocks.get(activity.block)?.keyOf) return null;
  const votes = votesOf(state, activity, blocks);
  const answered = new Map<string, number>();
  for (const groupId of groupIdsResidentsFirst(state)) answered.set(groupId, votersOf(votes, [groupId]));
  const { alone, together, any } = smallGroups(answered);
  if (!any) return { id: activity.id, groups: [], all: null };
  const shown = [...alone.map((id) => [id]), ...(together.length > 0 ? [together] : [])];
  return {
    id: activity.id,
    groups: shown.map((groupIds) => count(votes, groupIds)),
    all: count(votes, [...answered.keys()]),
  };
}

/** Every vote of an activity, counted for what its note hangs in now. Reads seats: host only. */
export function votesOf(state: State, activity: Activity, blocks: BlockRegistry): Vote[] {
  const keyOf = blocks.get(activity.block)?.keyOf;
  if (!keyOf) return [];
  const votes: Vote[] = [];
  for (const each of state.contribution.values()) {
    if (each.activityId !== activity.id || each.groupId === null) continue;
    votes.push({
      voter: `${each.seatId} ${each.groupId} ${each.person ?? 0}`,
      groupId: each.groupId,
      key: resolve(state, keyOf(each.data)),
    });
  }
  return votes;
}

/** A dot on a note that hangs in a cluster counts for the cluster; when that dissolves it counts for the note again. */
function resolve(state: State, key: string): string {
  const clusterId = state.placement.get(key)?.clusterId;
  return clusterId && state.cluster.has(clusterId) ? clusterId : key;
}

function groupIdsResidentsFirst(state: State): string[] {
  const groups = inOrder(state.group.values());
  return [...groups.filter((group) => group.resident), ...groups.filter((group) => !group.resident)].map(
    (group) => group.id,
  );
}

function votersOf(votes: readonly Vote[], groupIds: readonly string[]): number {
  return new Set(votes.filter((vote) => groupIds.includes(vote.groupId)).map((vote) => vote.voter)).size;
}

function count(votes: readonly Vote[], groupIds: readonly string[]): GroupResult {
  return { groupIds, answered: votersOf(votes, groupIds), counts: countVotes(votes, groupIds) };
}

/** How often each answer was given by some groups together. */
export function countVotes(votes: readonly Vote[], groupIds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { groupId, key } of votes) if (groupIds.includes(groupId)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
