import type { HostAction } from './commands.ts';
import { accept, type Decision, reject } from './Decision.ts';
import type { ParticipantAction } from './participantActions.ts';
import type { Rejection } from './rejections.ts';
import type { Seat } from './Seat.ts';
import type { State } from './State.ts';
import { MOST_AT_TABLE, type Seating, speaksFor } from './seating.ts';
import type { Workshop } from './Workshop.ts';

/** In ms. When a device came in is kept no finer than this: that is all that clearing seats needs. */
const MINUTE = 60_000;

type Of<T extends string> = Extract<HostAction | ParticipantAction, { type: T }>;

/** Decides about a device that comes in: once, with people of groups that there are. */
export function takeSeat(state: State, action: Of<'takeSeat'>, now: number): Decision {
  const { seatId, groupId, people, mode = 'own', perGroup = {} } = action;
  const seating: Seating = { mode, groupId, perGroup };
  const fault = seatingFault(state, seating);
  if (fault) return reject(fault);
  if (!Number.isInteger(people) || people < 1 || people > MOST_AT_TABLE) return reject('badData');
  if (state.seat.has(seatId)) return reject('exists');
  return accept({
    op: 'put',
    kind: 'seat',
    entity: seatWith(seatId, seating, { people, at: now - (now % MINUTE) }),
  });
}

/** Decides about who sits at a device from now on; what was given stays with the group of then. */
export function decideSeat(
  state: State,
  workshop: Workshop,
  seat: Seat,
  action: Of<'arrangeSeat' | 'changeGroup' | 'leave'>,
): Decision {
  switch (action.type) {
    case 'arrangeSeat': {
      if (seat.left) return reject('notAllowed');
      if (workshop.status === 'closed') return reject('closed');
      const fault = seatingFault(state, action);
      if (fault) return reject(fault);
      return accept({
        op: 'put',
        kind: 'seat',
        entity: seatWith(seat.id, action, { people: 1, at: seat.at }),
      });
    }
    case 'changeGroup':
      if (workshop.status === 'closed') return reject('closed');
      if (!state.group.has(action.groupId)) return reject('unknownGroup');
      if (seat.mode === 'table' && !speaksFor(seat, action.groupId)) return reject('unknownGroup');
      return accept({ op: 'patch', kind: 'seat', id: seat.id, set: { groupId: action.groupId } });
    case 'leave':
      return accept({ op: 'patch', kind: 'seat', id: seat.id, set: { left: true } });
  }
}

/** Why a seating makes no sense in this workshop (an unknown group, nobody, or too many people), or null. */
function seatingFault(state: Pick<State, 'group'>, { mode, groupId, perGroup }: Seating): Rejection | null {
  if (!state.group.has(groupId)) return 'unknownGroup';
  const groups = Object.entries(perGroup);
  if (mode !== 'table') return groups.length === 0 ? null : 'badData';
  if (groups.some(([id]) => !state.group.has(id))) return 'unknownGroup';
  if (!groups.some(([id]) => id === groupId)) return 'badData';
  if (groups.some(([, people]) => !Number.isInteger(people) || people < 1)) return 'badData';
  return sum(perGroup) <= MOST_AT_TABLE ? null : 'badData';
}

/** The seat with these people at it. */
function seatWith(
  id: string,
  { mode, groupId, perGroup }: Seating,
  { people, at }: { readonly people: number; readonly at: number | undefined },
): Seat {
  const came = at === undefined ? {} : { at };
  return mode === 'table'
    ? { id, mode, groupId, people: sum(perGroup), perGroup, left: false, ...came }
    : { id, mode, groupId, people, left: false, ...came };
}

function sum(perGroup: Readonly<Record<string, number>>): number {
  return Object.values(perGroup).reduce((total, people) => total + people, 0);
}
