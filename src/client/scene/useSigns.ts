import { useMemo } from 'react';
import type { PlaceId } from '#domain/workshop/place.ts';
import type { Crane } from '#picture/art/crane.ts';
import { detailRing } from '#picture/detailRing.ts';
import type { Marks } from '#picture/marks.ts';
import type { Area } from '#picture/places.ts';
import { plateSigns } from '#picture/plateSigns.ts';
import type { PlaceLabel, SceneState } from '#picture/SceneState.ts';
import type { SceneWords } from '#picture/SceneWords.ts';
import type { Hall } from './PictureCanvas.ts';
import { platesInView } from './platesInView.ts';
import type { Reach } from './useReach.ts';

interface Shown {
  state: SceneState;
  labels: readonly PlaceLabel[];
  words: SceneWords;
  width: number;
  height: number;
  hall: Hall | null;
  crane: Crane | null;
  hovered: PlaceId | null;
  focused: PlaceId | null;
  focusedDetail: string | null;
}

/**
 * What hangs over the picture: the plates of the places in view, and the ring of the detail that has focus.
 *
 * @returns the marks, and for each plate where it is touched
 */
export function useSigns(shown: Shown, reach: Reach): { signs: Marks; touch: ReadonlyMap<PlaceId, Area> } {
  const { state, labels, words, width, height, hall, crane, hovered, focused, focusedDetail } = shown;
  const { target, byHand } = reach;
  const compact = reach.compact && hall === null;
  const { current } = state;
  const plates = useMemo(() => {
    const camera = byHand === null ? target : { ...target, scale: byHand };
    return platesInView(labels, { camera, width, height, hall, current, roaming: byHand !== null });
  }, [labels, target, byHand, width, height, hall, current]);
  const touch = useMemo(() => new Map([...plates].map(([id, plate]) => [id, plate.touch])), [plates]);
  const signs = useMemo(() => {
    const hung = plateSigns(plates, state, words, { hovered, focused, compact });
    return [...hung.flatMap(({ marks }) => marks), ...detailRing(focusedDetail, crane)];
  }, [plates, state, words, hovered, focused, compact, focusedDetail, crane]);
  return { signs, touch };
}
