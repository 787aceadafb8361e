import type { Command } from './commands.ts';
import { type Context, type Decision, reject } from './Decision.ts';
import { decideContribution } from './decideContribution.ts';
import { decideParking } from './decideParking.ts';
import { may } from './roles.ts';
import { type State, workshopOf } from './State.ts';

/**
 * What `decide` says to a participant: the same rules, without those that only others need, so that a tablet does not
 * fetch them. `decide` itself asks this for every participant, so the two cannot differ.
 */
export function decideAsParticipant(state: State, command: Command, context: Context): Decision {
  if (context.actor.role !== 'participant' || !may('participant', command.type)) return reject('notAllowed');
  const workshop = workshopOf(state);
  if (!workshop) return reject('gone');
  switch (command.type) {
    case 'contribute':
    case 'editContribution':
    case 'withdraw':
    case 'withdrawAll':
    case 'arrangeSeat':
    case 'changeGroup':
    case 'leave':
      return decideContribution(state, workshop, command, context);
    case 'park':
    case 'unpark':
      return decideParking(state, workshop, command, context);
    default:
      return reject('notAllowed');
  }
}
