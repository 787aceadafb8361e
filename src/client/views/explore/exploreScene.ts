import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import type { SceneState } from '#picture/SceneState.ts';

/** The picture without a session: all windows lit, everything in play, the camera at one place or at the whole. */
export function exploreScene(current: PlaceId | null): SceneState {
  return {
    counts: {},
    lit: [...PLACE_IDS],
    current,
    inPlay: [...PLACE_IDS],
    residentJoined: false,
    joined: [],
    daylight: 'day',
  };
}
