import { WORLD } from '#picture/places.ts';
import { type Camera, keepInside, wholeCamera } from './cameraFor.ts';

/** How far people may come nearer by hand than the whole picture. */
const NEAREST = 5;

/** A camera that shows nothing but the picture: not further off than the whole, not nearer than is of use. */
function held(camera: Camera, width: number, height: number): Camera {
  const whole = wholeCamera(width, height);
  const scale = Math.min(Math.max(camera.scale, whole.scale), whole.scale * NEAREST);
  if (scale <= whole.scale * 1.001) return whole;
  return {
    scale,
    x: keepInside(camera.x, width / scale, WORLD.width),
    y: keepInside(camera.y, height / scale, WORLD.height),
  };
}

/** Comes nearer by `factor` (or further off, under 1), so that what lies at x, y of the view stays there. */
export function zoomed(
  camera: Camera,
  factor: number,
  x: number,
  y: number,
  width: number,
  height: number,
): Camera {
  const whole = wholeCamera(width, height);
  const scale = Math.min(Math.max(camera.scale * factor, whole.scale), whole.scale * NEAREST);
  const there = { x: camera.x + x / camera.scale, y: camera.y + y / camera.scale };
  return held({ scale, x: there.x - x / scale, y: there.y - y / scale }, width, height);
}

/** Moves the view by so many CSS pixels. */
export function panned(camera: Camera, dx: number, dy: number, width: number, height: number): Camera {
  return held({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }, width, height);
}

/** Whether a camera shows the whole picture. */
export function isWhole(camera: Camera, width: number, height: number): boolean {
  return camera.scale <= wholeCamera(width, height).scale * 1.001;
}

/** What hangs in its own size on the screen is hung anew at every twentieth part nearer, not at every pixel. */
const NOTCH = 1.05;

/** A scale, in pixels per unit, rounded to the notch it is nearest to. */
export function zoomNotch(scale: number): number {
  return NOTCH ** Math.round(Math.log(scale) / Math.log(NOTCH));
}
