import type { Command } from './commands.ts';
import { type Context, type Decision, reject } from './Decision.ts';
import { decideWriting, seatOf } from './decideWriting.ts';
import { type State, workshopOf } from './State.ts';

/**
 * What a tablet can decide with its first load: writing to a question of a block that it has. To all else it says
 * `unknownBlock`; what it does say is what `decideAsParticipant` says, which comes with the line.
 */
export function decideFirst(state: State, command: Command, context: Context): Decision {
  const workshop = workshopOf(state);
  const seat = seatOf(state, context.actor);
  if (!workshop || !seat) return reject('unknownBlock');
  switch (command.type) {
    case 'contribute':
    case 'editContribution':
    case 'withdraw':
      return decideWriting(state, workshop, seat, command, context);
    default:
      return reject('unknownBlock');
  }
}
