import type { Read } from './approval.ts';
import { markOf } from './mark.ts';
import type { Care, Parked } from './Parked.ts';
import { rankOf } from './rankOf.ts';
import { type State, workshopOf } from './State.ts';

/** What the facilitator did with a parked question, or that of one that she has not touched. */
export function careOf(state: Pick<State, 'care'>, id: string): Care {
  return state.care.get(id) ?? { id, hidden: false, answer: '', lead: '' };
}

/** True when wall and participants may see parked questions: she showed them, or the session is over. */
export function areParkedShown(state: State): boolean {
  const workshop = workshopOf(state);
  return workshop?.status === 'closed' || workshop?.parkedShown === true;
}

/**
 * True while a parked question waits for the facilitator: the session has *Eerst bekijken* on and nobody approved it. What
 * she typed herself she has read.
 */
export function parkedAwaits(
  state: Pick<State, 'workshop' | 'care'>,
  { id, typedBy }: Pick<Parked, 'id' | 'typedBy'>,
): boolean {
  const [workshop] = state.workshop.values();
  return workshop?.approval === true && typedBy !== 'facilitator' && careOf(state, id).approved !== true;
}

/** True when wall and participants may see this parked question. */
export function isParkedPublic(state: State, parked: Pick<Parked, 'id' | 'typedBy'>): boolean {
  return areParkedShown(state) && !careOf(state, parked.id).hidden && !parkedAwaits(state, parked);
}

/** What a facilitator reads when she reads a parked question, for `approveParked`. */
export function readParked({ id, text }: Pick<Parked, 'id' | 'text'>): Read {
  return { id, mark: markOf(text) };
}

/** Parked questions that wait for the facilitator to read them; what she left out does not. */
export function unreadQuestions(view: State): Parked[] {
  return [...view.parked.values()].filter(
    (each) => !careOf(view, each.id).hidden && parkedAwaits(view, each),
  );
}

/** Parked questions as a view may show them, without what is hidden or waits; residents' first, then in the order of random ids. */
export function openQuestions(view: State): { readonly parked: Parked; readonly care: Care }[] {
  return [...view.parked.values()]
    .map((parked) => ({ parked, care: careOf(view, parked.id) }))
    .filter(({ parked, care }) => !care.hidden && !parkedAwaits(view, parked))
    .sort(
      ({ parked: a }, { parked: b }) =>
        rankOf(view, a.groupId) - rankOf(view, b.groupId) || (a.id < b.id ? -1 : 1),
    );
}
