import type { Command, Rejection } from './commands.ts';
import { hasRoom } from './decideContribution.ts';
import type { State } from './State.ts';
import { speaksFor } from './seating.ts';

/**
 * Host only, after `decide` accepted: may read everything, may only refuse, with codes that say nothing about
 * hidden data.
 */
export function guard(state: State, command: Command): Rejection | null {
  switch (command.type) {
    case 'contribute':
      if (state.contribution.has(command.contributionId)) return 'idTaken';
      return hasRoom(state, 'contribution') ? null : 'roomFull';
    case 'contributeFor':
      if (command.contributions.some(({ contributionId }) => state.contribution.has(contributionId)))
        return 'idTaken';
      return hasRoom(state, 'contribution', command.contributions.length) ? null : 'roomFull';
    case 'takeSeat':
      return hasRoom(state, 'seat') ? null : 'roomFull';
    case 'removeGroup':
      return isSpokenFor(state, command.groupId) ? 'inUse' : null;
    default:
      return null;
  }
}

/** A group that somebody sits in or has written for cannot go. */
function isSpokenFor(state: State, groupId: string): boolean {
  for (const seat of state.seat.values()) if (speaksFor(seat, groupId)) return true;
  for (const contribution of state.contribution.values()) if (contribution.groupId === groupId) return true;
  return false;
}
