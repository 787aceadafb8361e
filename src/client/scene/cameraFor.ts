import type { PlaceId } from '#domain/workshop/place.ts';
import { type Area, isTall, placeSpots, WORLD } from '#picture/places.ts';

/** World point at the top left of the view, and screen pixels per world unit. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

const WHOLE: Area = { x: 0, y: 0, w: WORLD.width, h: WORLD.height };

/** How far a camera may come closer than the whole picture: beyond this the drawing gets coarse for no gain. */
const CLOSEST = 4.5;

/** A place in a view that is taller than the picture: so much sky over it, the rest is earth. */
const BRIM = 24;

function fit(frame: Area, width: number, height: number, most: number): Camera {
  const scale = Math.min(width / frame.w, height / frame.h, most);
  const [w, h] = [width / scale, height / scale];
  return { x: frame.x + (frame.w - w) / 2, y: frame.y + (frame.h - h) / 2, scale };
}

/**
 * The camera for a place, or for the whole picture (`null`), in a view of `width` × `height` pixels.
 * A view of other proportions than the picture shows more sky and earth, never less house.
 */
export function cameraFor(place: PlaceId | null, width: number, height: number): Camera {
  const whole = wholeCamera(width, height);
  if (place === null) return whole;
  const { frame, tall } = placeSpots[place];
  const near = fit(tall && isTall(width, height) ? tall.frame : frame, width, height, whole.scale * CLOSEST);
  return {
    scale: near.scale,
    x: keepInside(near.x, width / near.scale, WORLD.width),
    y: height / near.scale > WORLD.height ? -BRIM : keepInside(near.y, height / near.scale, WORLD.height),
  };
}

/** The camera that shows all of the picture. */
export function wholeCamera(width: number, height: number): Camera {
  const whole = fit(WHOLE, Math.max(1, width), Math.max(1, height), Number.POSITIVE_INFINITY);
  return { ...whole, y: spareSky(whole, height) };
}

/** Under this many pixels per unit words on plates cannot be read. */
export const READABLE_FROM = 0.4;
/** The middle of the house, and how wide it is with its scaffold: what a narrow view begins with. */
const HOUSE = { middle: 776, width: 760 } as const;

/**
 * The camera a view begins with. Where the whole picture would be too small to read, on a phone held upright, the house
 * fills the height: one swipes along the site, and all of it is one tap away.
 */
export function firstCamera(width: number, height: number): Camera {
  const whole = wholeCamera(width, height);
  const scale = Math.min(height / WORLD.height, width / HOUSE.width);
  if (whole.scale >= READABLE_FROM || scale <= whole.scale) return whole;
  const [w, h] = [width / scale, height / scale];
  const x = keepInside(HOUSE.middle - w / 2, w, WORLD.width);
  return { scale, x, y: spareSky({ scale, x, y: Math.max(0, WORLD.height - h) }, height) };
}

/** When the view is taller than the picture, two thirds of what is left over becomes sky. */
function spareSky(camera: Camera, height: number): number {
  const spare = height / camera.scale - WORLD.height;
  return spare > 0 ? (-spare * 2) / 3 : camera.y;
}

/** Where a view of `size` may begin without showing what lies beside the picture; in the middle when it is larger. */
export function keepInside(start: number, size: number, world: number): number {
  if (size >= world) return (world - size) / 2;
  return Math.min(Math.max(start, 0), world - size);
}

/** The camera on its way: `t` from 0 to 1, eased out, zooming evenly for the eye. */
export function cameraAt(from: Camera, to: Camera, t: number, width: number, height: number): Camera {
  if (t >= 1) return to;
  const eased = 1 - (1 - t) ** 3;
  const scale = from.scale * (to.scale / from.scale) ** eased;
  // Centres move in step with the zoom, so that the target never swings out of view on the way.
  const zoomed =
    to.scale === from.scale ? eased : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  const centre = (c: Camera) => [c.x + width / 2 / c.scale, c.y + height / 2 / c.scale] as const;
  const [a, b] = [centre(from), centre(to)];
  const x = a[0] + (b[0] - a[0]) * zoomed;
  const y = a[1] + (b[1] - a[1]) * zoomed;
  return { x: x - width / 2 / scale, y: y - height / 2 / scale, scale };
}

/** How a bitmap drawn from `base` is moved (CSS pixels) and scaled to look as if drawn from `camera`. */
export function shiftFor(base: Camera, camera: Camera): { x: number; y: number; scale: number } {
  return {
    x: (base.x - camera.x) * camera.scale,
    y: (base.y - camera.y) * camera.scale,
    scale: camera.scale / base.scale,
  };
}
