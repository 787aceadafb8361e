import type { PlaceId } from '#domain/workshop/place.ts';
import { measureWords } from '#picture/measureWords.ts';
import { type Area, isTall, placeSpots } from '#picture/places.ts';
import { TAG } from '#picture/plateMarks.ts';
import { hangPlates, MOST_LETTER, PLATE, type Plate } from '#picture/plates.ts';
import type { PlaceLabel } from '#picture/SceneState.ts';
import { type Camera, wholeCamera } from './cameraFor.ts';
import type { Hall } from './PictureCanvas.ts';

interface View {
  camera: Camera;
  width: number;
  height: number;
  /** Null: read from nearby. */
  hall: Hall | null;
  current: PlaceId | null;
  /** People move the camera by hand: what the frame cuts comes into view again, so nothing is left out. */
  roaming?: boolean;
}

/** The plate of the place the camera has come to is its title. */
const TITLE = 1.2;
/** Letters on a screen held in the hand, in CSS pixels, once the camera is near. */
const NEARBY = 13;

/**
 * The plates that hang in a view. They keep their size on the screen when the camera comes near, so that what one came for
 * fills the view. Read from afar they grow until their words are large enough; where that would make them cover each other
 * only the one of the place in play is left. None is left that the view would cut, or that this one would cover.
 */
export function platesInView(labels: readonly PlaceLabel[], view: View): Map<PlaceId, Plate> {
  const { camera, width, height, hall, current, roaming = false } = view;
  const away = Math.min(1, wholeCamera(width, height).scale / camera.scale);
  const least = hall ? hall.letter : away < 1 ? NEARBY : 0;
  const letter = Math.max(PLATE.under * away, least / camera.scale);
  const some = hall && letter > MOST_LETTER ? labels.filter(({ id }) => id === current) : labels;
  const plates = hangPlates(some, measureWords, hall ? letter : Math.min(letter, MOST_LETTER));
  if (away < 1) {
    const title = labels.filter(({ id }) => id === current);
    const size = letter * TITLE <= PLATE.under ? letter * TITLE : Math.min(letter, MOST_LETTER);
    for (const [id, plate] of hangPlates(title, measureWords, size, isTall(width, height) ? 'tall' : 'wide'))
      plates.set(id, inside(plate, view));
    const own = current && plates.get(current);
    // A neighbour that the title would cover: what cannot be read is better not there.
    for (const [id, plate] of own ? [...plates] : [])
      if (id !== current && own && meet(withTags(plate), withTags(own))) plates.delete(id);
  }
  if (roaming || (!hall && away === 1)) return plates;
  const edge = hall?.edge ?? 0;
  const inView = ([id, { touch, tagsGrown }]: [PlaceId, Plate]) => {
    if (away < 1 && id !== current && !seesAll(placeSpots[id].area, view)) return false;
    const left = (touch.x - camera.x) * camera.scale;
    const top = (touch.y - camera.y) * camera.scale;
    // A neighbour whose tags would be cut off says nothing: it is left out whole.
    const tags = id === current ? 0 : TAG * tagsGrown * camera.scale;
    return (
      left >= 0 &&
      top - tags >= edge &&
      left + touch.w * camera.scale <= width - edge &&
      top + touch.h * camera.scale <= height
    );
  };
  return new Map([...plates].filter(inView));
}

/** Where a plate is, with the tags that hang over it. */
function withTags({ touch, tagsGrown }: Plate): Area {
  const tags = TAG * tagsGrown;
  return { ...touch, y: touch.y - tags, h: touch.h + tags };
}

function meet(a: Area, b: Area): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether a place is wholly in view: a plate without its place would name the wrong one. */
function seesAll({ x, y, w, h }: Area, { camera, width, height }: View): boolean {
  const [left, top] = [(x - camera.x) * camera.scale, (y - camera.y) * camera.scale];
  const inside = left >= 0 && left + w * camera.scale <= width;
  return inside && top >= 0 && top + h * camera.scale <= height;
}

/** The title of the view, moved as little as it takes to hang wholly in it. */
function inside(plate: Plate, { camera, width, height, hall }: View): Plate {
  const [edge, { touch }] = [(hall?.edge ?? 0) / camera.scale, plate];
  // Half a unit of slack: what is worked out to touch the edge shall not be cut by a rounding.
  const [left, right] = [camera.x + 0.5, camera.x + width / camera.scale - edge - touch.w - 0.5];
  const [top, foot] = [camera.y + edge + 0.5, camera.y + height / camera.scale - touch.h - 0.5];
  const dx = Math.max(left, Math.min(touch.x, right)) - touch.x;
  const dy = Math.max(top, Math.min(touch.y, foot)) - touch.y;
  if (dx === 0 && dy === 0) return plate;
  const { box, diamond, from } = plate;
  return {
    ...plate,
    from: [from[0] + dx, from[1] + dy],
    box: { ...box, x: box.x + dx, y: box.y + dy },
    touch: { ...touch, x: touch.x + dx, y: touch.y + dy },
    diamond: diamond && { ...diamond, x: diamond.x + dx, y: diamond.y + dy },
  };
}
