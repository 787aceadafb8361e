import type { Activity } from './Activity.ts';
import type { PlaceId } from './place.ts';
import type { State } from './State.ts';

/**
 * Where an answer belongs: at the place of its activity, or at the window through which its question looks when the
 * activity is about the whole picture.
 */
export function placeOfAnswer(
  state: Pick<State, 'prompt'>,
  activity: Activity,
  promptId: string | null,
): PlaceId | null {
  return activity.placeId ?? state.prompt.get(promptId ?? '')?.placeId ?? null;
}
