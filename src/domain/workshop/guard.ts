import type { BlockRegistry } from '../blocks/Block.ts';
import type { Command } from './commands.ts';
import { hasRoom } from './decideContribution.ts';
import { hasParkingRoom } from './decideParking.ts';
import { leavesOrphans } from './decideUndo.ts';
import { isShut } from './isShut.ts';
import { LIMITS } from './limits.ts';
import { isPlaceId } from './place.ts';
import type { Restore } from './Restore.ts';
import type { Rejection } from './rejections.ts';
import type { State } from './State.ts';
import { speaksFor } from './seating.ts';

/**
 * Host only, after `decide` accepted: may read everything, may only refuse, with codes that say nothing about
 * hidden data.
 */
export function guard(state: State, command: Command, blocks: BlockRegistry): Rejection | null {
  switch (command.type) {
    case 'contribute':
      if (isIdTaken(state, command.contributionId)) return 'idTaken';
      return hasRoom(state, 'contribution') ? null : 'roomFull';
    case 'contributeFor':
      if (command.contributions.some(({ contributionId }) => isIdTaken(state, contributionId)))
        return 'idTaken';
      return hasRoom(state, 'contribution', command.contributions.length) ? null : 'roomFull';
    case 'park':
    case 'parkFor':
      if (state.parked.has(command.parkedId)) return 'idTaken';
      return hasParkingRoom(state) ? null : 'roomFull';
    case 'withdrawFor':
      return isPointedAt(state, command.contributionIds, blocks) ? 'changedSince' : null;
    case 'putCluster':
      return isIdTaken(state, command.clusterId) ? 'idTaken' : null;
    case 'undo':
      return isOverwriting(state, command.restores) ||
        isTooMany(state, command.restores) ||
        leavesOrphans(state, command.restores) ||
        command.restores.some(
          (each) => each.kind === 'group' && each.value === null && isSpokenFor(state, each.id),
        )
        ? 'changedSince'
        : null;
    case 'takeSeat':
      if (isShut(state)) return 'doorShut';
      return hasRoom(state, 'seat') && inUse(state) < (command.most ?? LIMITS.seats) ? null : 'roomFull';
    case 'removeGroup':
      return isSpokenFor(state, command.groupId) ? 'inUse' : null;
    default:
      return null;
  }
}

/**
 * What people vote on is named by one id, be it a place, a note or a cluster: a note with the id of a place would take
 * everybody's dots on that place along when it is withdrawn.
 */
function isIdTaken(state: State, id: string): boolean {
  return state.contribution.has(id) || state.cluster.has(id) || isPlaceId(id);
}

/** Devices that are in: those that were handed back make room. */
function inUse(state: State): number {
  let seats = 0;
  for (const { left } of state.seat.values()) if (!left) seats += 1;
  return seats;
}

/** Votes on what would be taken back: they are other people's, and would go along. */
function isPointedAt(state: State, ids: readonly string[], blocks: BlockRegistry): boolean {
  const going = new Set(ids);
  return [...state.contribution.values()].some((each) =>
    blocks
      .get(state.activity.get(each.activityId)?.block ?? '')
      ?.refs(each.data)
      .some((id) => going.has(id) && !going.has(each.id)),
  );
}

/** A cluster that comes back under an id that another, which the actor could not see, has now. */
function isOverwriting(state: State, restores: readonly Restore[]): boolean {
  return restores.some(
    (each) => each.kind === 'cluster' && each.expect === null && each.value && isIdTaken(state, each.id),
  );
}

/** More clusters of one activity than there may be: an undo brings back what there was, never more. */
function isTooMany(state: State, restores: readonly Restore[]): boolean {
  const coming = restores.flatMap((each) => (each.kind === 'cluster' && each.value ? each.value : []));
  return coming.some(({ activityId }) => {
    const ids = new Set(coming.flatMap((each) => (each.activityId === activityId ? each.id : [])));
    for (const each of state.cluster.values()) if (each.activityId === activityId) ids.add(each.id);
    return ids.size > LIMITS.clusters;
  });
}

/** A group that somebody sits in or has written for cannot go. */
function isSpokenFor(state: State, groupId: string): boolean {
  for (const seat of state.seat.values()) if (speaksFor(seat, groupId)) return true;
  for (const contribution of state.contribution.values()) if (contribution.groupId === groupId) return true;
  for (const parked of state.parked.values()) if (parked.groupId === groupId) return true;
  return false;
}
