import type { PlaceId } from '#domain/workshop/place.ts';
import type { Crane } from '#picture/art/crane.ts';
import { type Detail, detailsWith } from '#picture/details.ts';
import { type Area, placeEntries } from '#picture/places.ts';
import type { Camera } from './cameraFor.ts';

/** A point of the screen (pixels in the view) as a point of the picture. */
export function toWorld(camera: Camera, x: number, y: number): { x: number; y: number } {
  return { x: camera.x + x / camera.scale, y: camera.y + y / camera.scale };
}

const within = (area: Area, x: number, y: number, slack = 0) =>
  x >= area.x - slack && x <= area.x + area.w + slack && y >= area.y - slack && y <= area.y + area.h + slack;

/**
 * Which place lies under a point of the picture. Plates win from areas, because they hang over them;
 * `slack` world units around both make small targets touchable on a small screen.
 */
export function placeAt(x: number, y: number, plates: ReadonlyMap<PlaceId, Area>, slack = 0): PlaceId | null {
  for (const reach of [0, slack]) {
    for (const [id, plate] of plates) if (within(plate, x, y, reach)) return id;
    for (const [id, spot] of placeEntries) if (within(spot.area, x, y, reach)) return id;
  }
  return null;
}

/** Which detail with a meaning lies under a point; the smallest one, so that a dormer wins from the roof it is on. */
export function detailAt(x: number, y: number, crane: Crane | null = null): Detail | null {
  let best: Detail | null = null;
  for (const detail of detailsWith(crane)) {
    if (!within(detail.area, x, y)) continue;
    if (best === null || detail.area.w * detail.area.h < best.area.w * best.area.h) best = detail;
  }
  return best;
}
