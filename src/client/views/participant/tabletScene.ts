import { currentActivity } from '#client/sync/selectors.ts';
import type { State } from '#domain/workshop/State.ts';
import type { SceneState } from '#picture/SceneState.ts';
import { sceneFor } from '#picture/sceneFor.ts';

/** The picture as a tablet may draw it: what was asked is lit, and it tells of nobody who came or did not. */
export function tabletScene(view: State): SceneState {
  const place = currentActivity(view)?.placeId ?? null;
  const asked = [...view.activity.values()].flatMap(({ everOpened, placeId }) =>
    everOpened && placeId !== null ? [placeId] : [],
  );
  const scene = sceneFor(view, null);
  return {
    ...scene,
    counts: {},
    lit: [...new Set([...scene.lit, ...asked, ...(place === null ? [] : [place])])],
    // A tablet is not told of which group people are: "Who is missing?" would be a lie to the resident who holds it.
    residentJoined: true,
  };
}
