import type { Intent } from '#client/sync/Session.ts';
import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { moveTask, tasksAhead } from './moveTask.ts';

/**
 * The bouwopgaven that the script still works on, in its order: those chosen before, or else those with more than one
 * activity ahead (a place that was only added has one).
 */
export function tasksOfScript(view: State): PlaceId[] {
  const ahead = tasksAhead(view).flatMap(({ placeId }) => (placeId === null ? [] : [placeId]));
  const distinct = [...new Set(ahead)];
  const before = (workshopOf(view)?.chosen ?? []).filter((place) => distinct.includes(place));
  if (before.length > 0) return before;
  const worked = distinct.filter((place) => ahead.filter((each) => each === place).length > 1);
  return (worked.length > 0 ? worked : distinct).slice(0, 2);
}

/**
 * What to ask for when the hall has chosen: the choice itself, and what is ahead moves to it, each at its own place in
 * the script. What was opened already stays where it was.
 *
 * @param chosen - one or two bouwopgaven
 */
export function chooseTasks(view: State, chosen: readonly PlaceId[], newId: () => string): Intent[] {
  const workshop = workshopOf(view);
  if (!workshop) return [];
  const moves = tasksOfScript(view).flatMap((from, at) => {
    const to = chosen[at];
    return to === undefined ? [] : moveTask(view, from, to, newId);
  });
  const places = PLACE_IDS.filter((place) => workshop.places.includes(place) || chosen.includes(place));
  const more: Intent[] = places.length > workshop.places.length ? [{ type: 'setUp', set: { places } }] : [];
  return [
    { type: 'choosePlaces', places: chosen },
    ...moves.filter((intent) => intent.type !== 'setUp'),
    ...more,
  ];
}
