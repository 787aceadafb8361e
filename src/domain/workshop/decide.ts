/**
 * The one way in. Browser and host both run it: the browser at once on what it sees, the host with its own actor and
 * clock. So it may read only what the actor's own view holds; a property test holds it to that law
 * (`decide(state) ≡ decide(viewFor(state, actor))`). Rules that need more stand in `guard`.
 */
import type { Action, Command } from './commands.ts';
import { type Context, type Decision, reject } from './Decision.ts';
import { decideArranging } from './decideArranging.ts';
import { decideAsParticipant } from './decideAsParticipant.ts';
import { decideConduct } from './decideConduct.ts';
import { decideContribution } from './decideContribution.ts';
import { decideDoor } from './decideDoor.ts';
import { decideHelpers } from './decideHelpers.ts';
import { decideParking } from './decideParking.ts';
import { decidePreparation } from './decidePreparation.ts';
import { decideReport } from './decideReport.ts';
import { decideUndo } from './decideUndo.ts';
import { inTurn } from './inTurn.ts';
import { onTopOf } from './onTopOf.ts';
import { may } from './roles.ts';
import { type State, workshopOf } from './State.ts';
import type { Workshop } from './Workshop.ts';

/** Decides what a command changes, or why it is refused. Pure; never throws for any command of the right shape. */
export function decide(state: State, command: Command, context: Context): Decision {
  if (context.actor.role === 'participant') return decideAsParticipant(state, command, context);
  if (!may(context.actor.role, command.type)) return reject('notAllowed');
  const workshop = workshopOf(state);
  if (!workshop) return reject('gone');
  const decision = onTopOf(state, command, (action) => decideAction(state, workshop, action, context));
  return inTurn(state, workshop, command, decision);
}

function decideAction(state: State, workshop: Workshop, command: Action, context: Context): Decision {
  switch (command.type) {
    case 'contribute':
    case 'editContribution':
    case 'withdraw':
    case 'withdrawAll':
    case 'arrangeSeat':
    case 'changeGroup':
    case 'leave':
    case 'takeSeat':
    case 'setPresence':
      return decideContribution(state, workshop, command, context);
    case 'goTo':
    case 'setActivityState':
    case 'countDown':
    case 'cancelCountDown':
    case 'askPrompt':
    case 'blankWall':
    case 'hideGroups':
    case 'hideContribution':
    case 'moveContribution':
    case 'maskContribution':
    case 'spotlight':
    case 'choosePlaces':
    case 'setWeather':
    case 'setTimer':
    case 'setApproval':
    case 'approve':
    case 'tellExport':
    case 'showAside':
    case 'closeWorkshop':
    case 'reopenWorkshop':
      return decideConduct(state, workshop, command, context);
    case 'contributeFor':
    case 'withdrawFor':
    case 'putCluster':
    case 'renameCluster':
    case 'mergeClusters':
    case 'dissolveCluster':
    case 'assignToCluster':
    case 'tagContribution':
    case 'setConclusion':
    case 'putStep':
    case 'removeStep':
    case 'confirmStep':
      return decideArranging(state, workshop, command, context);
    case 'park':
    case 'unpark':
    case 'parkFor':
    case 'tendParked':
    case 'approveParked':
    case 'showParked':
      return decideParking(state, workshop, command, context);
    case 'setReportPart':
      return decideReport(state, command);
    case 'shutDoor':
    case 'renewAccess':
    case 'clearSeats':
      return decideDoor(state, command);
    case 'addHelper':
    case 'removeHelper':
    case 'detachWalls':
    case 'tell':
      return decideHelpers(state, command, context);
    case 'undo':
      return decideUndo(state, command.restores, context);
    default:
      return decidePreparation(state, workshop, command, context);
  }
}
