import { cleanText } from '../blocks/cleanText.ts';
import type { Change } from './changes.ts';
import type { Actor } from './commands.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import { LIMITS } from './limits.ts';
import type { Parked } from './Parked.ts';
import { careOf, readParked } from './parking.ts';
import type { ParkingAction } from './participantActions.ts';
import type { State } from './State.ts';
import { speaksFor } from './seating.ts';
import type { Workshop } from './Workshop.ts';

type Of<T extends ParkingAction['type']> = Extract<ParkingAction, { type: T }>;

/** Decides over the *parkeerplaats*: open questions from anyone, and what the facilitator does with them. */
export function decideParking(
  state: State,
  workshop: Workshop,
  action: ParkingAction,
  { actor }: Context,
): Decision {
  switch (action.type) {
    case 'park':
      return park(state, workshop, action, actor);
    case 'unpark':
      return ownParked(state, actor, action.parkedId)
        ? accept({ op: 'remove', kind: 'parked', id: action.parkedId })
        : reject('gone');
    case 'parkFor':
      return parkFor(state, workshop, action, actor);
    case 'tendParked':
      return tend(state, action);
    case 'approveParked':
      return approveParked(state, action);
    case 'showParked':
      return accept({ op: 'patch', kind: 'workshop', id: workshop.id, set: { parkedShown: action.on } });
  }
}

/** Keeps a question, if its text is one. */
function keep(
  { parkedId, text: typed }: { readonly parkedId: string; readonly text: string },
  by: Pick<Parked, 'groupId' | 'seatId' | 'typedBy'>,
): Decision {
  const text = cleanText(typed).replace(/\s+/g, ' ');
  if (text === '') return reject('empty');
  if ([...text].length > LIMITS.parkedText) return reject('tooLong');
  return accept({ op: 'put', kind: 'parked', entity: { id: parkedId, text, ...by } });
}

function park(state: State, workshop: Workshop, action: Of<'park'>, actor: Actor): Decision {
  const seat = actor.role === 'participant' ? state.seat.get(actor.seatId) : undefined;
  if (!seat || seat.left) return reject('notAllowed');
  if (workshop.status === 'closed') return reject('closed');
  const groupId = action.groupId ?? seat.groupId;
  if (!speaksFor(seat, groupId)) return reject('unknownGroup');
  if (ownParked(state, actor, action.parkedId)) return reject('exists');
  const mine = [...state.parked.values()].filter((each) => each.seatId === seat.id);
  if (mine.length >= LIMITS.parkedEach) return reject('limitMine');
  return keep(action, { groupId: action.hideGroup ? null : groupId, seatId: seat.id, typedBy: null });
}

function ownParked(state: State, actor: Actor, id: string): Parked | undefined {
  const found = state.parked.get(id);
  return actor.role === 'participant' && found?.seatId === actor.seatId ? found : undefined;
}

function parkFor(state: State, workshop: Workshop, action: Of<'parkFor'>, actor: Actor): Decision {
  if (workshop.status === 'closed') return reject('closed');
  if (action.groupId !== null && !state.group.has(action.groupId)) return reject('unknownGroup');
  const typedBy = actor.role === 'notetaker' ? 'notetaker' : 'facilitator';
  // Whether the id is free, only the host knows: see `guard`.
  return keep(action, { groupId: action.groupId, seatId: null, typedBy });
}

function tend(state: State, { parkedId, set }: Of<'tendParked'>): Decision {
  if (!state.parked.has(parkedId)) return reject('gone');
  const texts = { answer: set.answer?.trim(), lead: set.lead?.trim() };
  if ((texts.answer?.length ?? 0) > LIMITS.parkedText || (texts.lead?.length ?? 0) > LIMITS.stepText)
    return reject('tooLong');
  const care: Change = {
    op: 'put',
    kind: 'care',
    entity: {
      ...careOf(state, parkedId),
      ...(set.hidden === undefined ? {} : { hidden: set.hidden }),
      ...(texts.answer === undefined ? {} : { answer: texts.answer }),
      ...(texts.lead === undefined ? {} : { lead: texts.lead }),
    },
  };
  return accept(care);
}

/** As `approve` does with notes: what is not as it was read, or gone, stays as it is and holds up nothing else. */
function approveParked(state: State, { read }: Of<'approveParked'>): Decision {
  if (read.length === 0) return reject('empty');
  const found = read.flatMap(({ id, mark }) => {
    const parked = state.parked.get(id);
    return parked ? [{ id, same: readParked(parked).mark === mark }] : [];
  });
  if (found.length === 0) return reject('gone');
  const ids = new Set(found.flatMap(({ id, same }) => (same ? id : [])));
  return ids.size === 0 ? reject('textChanged') : accept(...[...ids].map((id) => approvedCare(state, id)));
}

/** The change that lets the hall see a parked question. */
export function approvedCare(state: State, id: string): Change {
  return { op: 'put', kind: 'care', entity: { ...careOf(state, id), approved: true } };
}

/** Host only: whether so many more questions fit. */
export function hasParkingRoom(state: State): boolean {
  return state.parked.size < LIMITS.parked;
}
