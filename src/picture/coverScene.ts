import type { State } from '#domain/workshop/State.ts';
import type { Area } from './places.ts';
import type { SceneState } from './SceneState.ts';
import { sceneFor } from './sceneFor.ts';

/** Wide enough for the whole picture, with sky above it for a title and earth below it. */
const COVER: Area = { x: 0, y: -330, w: 1600, h: 1280 };

/** The picture on the cover of a report: as the session left it, on a clear day, because the title lies in the sky. */
export function coverScene(view: State): { state: SceneState; area: Area } {
  return { state: { ...sceneFor(view, null), daylight: 'day', weather: { clouds: [] } }, area: COVER };
}
