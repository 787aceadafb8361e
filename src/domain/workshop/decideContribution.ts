import type { HostAction } from './commands.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import { decideSeat, takeSeat } from './decideSeat.ts';
import { decideWriting, seatOf } from './decideWriting.ts';
import { LIMITS } from './limits.ts';
import type { ParkingAction, ParticipantAction } from './participantActions.ts';
import type { State } from './State.ts';
import type { Workshop } from './Workshop.ts';

type Action = Exclude<ParticipantAction, ParkingAction> | HostAction;

/** Decides what participants do, and what the host says about their devices. */
export function decideContribution(
  state: State,
  workshop: Workshop,
  action: Action,
  context: Context,
): Decision {
  switch (action.type) {
    case 'takeSeat':
      return takeSeat(state, action, context.now);
    case 'setPresence':
      return accept({
        op: 'put',
        kind: 'presence',
        entity: {
          id: action.seatId,
          connected: action.connected,
          writingIn: action.writingIn,
          readyIn: action.readyIn,
        },
      });
    default:
      break;
  }
  const seat = seatOf(state, context.actor);
  if (!seat) return reject('notAllowed');
  switch (action.type) {
    case 'contribute':
    case 'editContribution':
    case 'withdraw':
      return decideWriting(state, workshop, seat, action, context);
    case 'withdrawAll': {
      const isOwn = (each: { readonly seatId: string | null }) => each.seatId === seat.id;
      const own = [...state.contribution.values()].filter(isOwn);
      const parked = [...state.parked.values()].filter(isOwn);
      return own.length + parked.length === 0
        ? reject('gone')
        : accept(
            ...own.map(({ id }) => ({ op: 'remove', kind: 'contribution', id }) as const),
            ...parked.map(({ id }) => ({ op: 'remove', kind: 'parked', id }) as const),
          );
    }
    case 'arrangeSeat':
    case 'changeGroup':
    case 'leave':
      return decideSeat(state, workshop, seat, action);
  }
}

/** Host only: whether so many more contributions or seats fit in the room. */
export function hasRoom(state: State, kind: 'contribution' | 'seat', more = 1): boolean {
  return kind === 'contribution'
    ? state.contribution.size + more <= LIMITS.contributions
    : state.seat.size + more <= LIMITS.seats;
}
