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

/** True when wall and participants may see this parked question. */
export function isParkedPublic(state: State, { id }: Pick<Parked, 'id'>): boolean {
  return areParkedShown(state) && !careOf(state, id).hidden;
}

/** Parked questions as a view may show them, without what is hidden; residents' first, then in the order of random ids. */
export function openQuestions(view: State): { readonly parked: Parked; readonly care: Care }[] {
  return [...view.parked.values()]
    .map((parked) => ({ parked, care: careOf(view, parked.id) }))
    .filter(({ care }) => !care.hidden)
    .sort(
      ({ parked: a }, { parked: b }) =>
        rankOf(view, a.groupId) - rankOf(view, b.groupId) || (a.id < b.id ? -1 : 1),
    );
}
