import { coloursOf } from '#domain/workshop/groupLook.ts';
import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import { JOINED } from '#domain/workshop/tally.ts';
import type { Daylight, SceneState } from './SceneState.ts';

/**
 * The state of the picture for anybody's view of a session: counts, lit places, who joined, and where the camera looks.
 * Counts are the tally's, which in silence says how many and never what.
 */
export function sceneFor(view: State, current: PlaceId | null): SceneState {
  const counts: Partial<Record<PlaceId, number>> = {};
  for (const { id, placeId } of view.activity.values()) {
    const total = view.tally.get(id)?.total ?? 0;
    if (placeId !== null && total > 0) counts[placeId] = (counts[placeId] ?? 0) + total;
  }
  const perGroup = view.tally.get(JOINED)?.perGroup ?? {};
  const groups = inOrder(view.group.values());
  const residents = groups.filter((group) => group.resident);
  return {
    counts,
    lit: PLACE_IDS.filter((place) => place === current || counts[place] !== undefined),
    current,
    inPlay: [...(workshopOf(view)?.places ?? [])],
    residentJoined: residents.some(({ id }) => (perGroup[id] ?? 0) > 0),
    joined: [...residents, ...groups.filter((group) => !group.resident)]
      .map(({ id, colour }) => ({ groupId: id, n: perGroup[id] ?? 0, colour: coloursOf(colour).solid }))
      .filter(({ n }) => n > 0),
    daylight: daylightOf(view),
  };
}

/** A session begins in the morning, and it is dusk when it closes. */
function daylightOf(view: State): Daylight {
  if (workshopOf(view)?.status === 'closed') return 'dusk';
  return [...view.activity.values()].some(({ everOpened }) => everOpened) ? 'day' : 'morning';
}
