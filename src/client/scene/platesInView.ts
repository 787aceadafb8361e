import type { PlaceId } from '#domain/workshop/place.ts';
import { measureWords } from '#picture/measureWords.ts';
import { TAG } from '#picture/plateMarks.ts';
import { hangPlates, MOST_LETTER, PLATE, type Plate } from '#picture/plates.ts';
import type { PlaceLabel } from '#picture/SceneState.ts';
import type { Camera } from './cameraFor.ts';
import type { Hall } from './PictureCanvas.ts';

interface View {
  camera: Camera;
  width: number;
  height: number;
  /** Null: read from nearby, so every plate hangs as it was drawn. */
  hall: Hall | null;
  current: PlaceId | null;
}

/**
 * The plates that hang in a view. Read from afar they grow until their words are large enough; where that would make them
 * cover each other only the one of the place in play is left, and none that the view would cut.
 */
export function platesInView(labels: readonly PlaceLabel[], view: View): Map<PlaceId, Plate> {
  const { camera, width, height, hall, current } = view;
  if (!hall) return hangPlates(labels);
  const letter = Math.max(PLATE.under, hall.letter / camera.scale);
  const some = letter > MOST_LETTER ? labels.filter(({ id }) => id === current) : labels;
  const inView = ([id, { touch, tagsGrown }]: [PlaceId, Plate]) => {
    const left = (touch.x - camera.x) * camera.scale;
    const top = (touch.y - camera.y) * camera.scale;
    // A neighbour whose tags would be cut off says nothing: it is left out whole.
    const tags = id === current ? 0 : TAG * tagsGrown * camera.scale;
    return (
      left >= 0 &&
      top - tags >= hall.edge &&
      left + touch.w * camera.scale <= width - hall.edge &&
      top + touch.h * camera.scale <= height
    );
  };
  return new Map([...hangPlates(some, measureWords, letter)].filter(inView));
}
