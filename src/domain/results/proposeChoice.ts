import type { Result } from '../workshop/counts.ts';
import { PLACE_IDS, type PlaceId, VENSTER_IDS } from '../workshop/place.ts';
import type { State } from '../workshop/State.ts';
import { isResidents } from './differences.ts';

/** The two bouwopgaven to work on, as the dots say; the facilitator may choose otherwise. */
export interface Proposal {
  /** Most dots of all. */
  readonly all: PlaceId | null;
  /** Most dots of residents; null when their dots may not be shown apart, or there are none. */
  readonly residents: PlaceId | null;
  /** The two together, at most; when both are the same, the runner-up of all comes second. */
  readonly places: readonly PlaceId[];
  /** Got as many dots of all as `all` did: the order of the picture decided, so people may. */
  readonly tied: readonly PlaceId[];
}

const TASKS = PLACE_IDS.slice(VENSTER_IDS.length);

/**
 * Choosing fairly: the bouwopgave with most dots of all and the one with most dots of residents. Among equals the one
 * that residents (or else all) like better, and then the order of the picture.
 *
 * @param result - of dots on places
 * @param view - tells which groups speak for residents
 */
export function proposeChoice(result: Result, view: Pick<State, 'group'>): Proposal {
  const residentIds = new Set([...view.group.values()].filter((each) => each.resident).map(({ id }) => id));
  const ofResidents = result.groups.filter((group) => isResidents(group, residentIds));
  const dots = (place: PlaceId) => result.all?.counts[place] ?? 0;
  const theirs = (place: PlaceId) => ofResidents.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0);
  const byAll = TASKS.filter((place) => dots(place) > 0).sort(
    (a, b) => dots(b) - dots(a) || theirs(b) - theirs(a),
  );
  const byResidents = TASKS.filter((place) => theirs(place) > 0).sort(
    (a, b) => theirs(b) - theirs(a) || dots(b) - dots(a),
  );
  const all = byAll[0] ?? null;
  const residents = byResidents[0] ?? null;
  const second = residents !== null && residents !== all ? residents : (byAll[1] ?? null);
  return {
    all,
    residents,
    places: [all, second].filter((place) => place !== null),
    tied: all === null ? [] : byAll.slice(1).filter((place) => dots(place) === dots(all)),
  };
}
