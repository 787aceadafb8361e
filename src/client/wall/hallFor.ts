import type { Hall } from '#client/scene/PictureCanvas.ts';

/** Hundredths of the wall's height: what can be read at ten metres, and what a projector may cut. */
const READABLE = 2.6;
const SAFE = 4;

/**
 * How the picture is read in the hall: words that would be smaller than can be read at ten metres are not there.
 *
 * @param unit - a hundredth of the wall's height, in CSS pixels
 */
export function hallFor(unit: number): Hall {
  return { letter: READABLE * unit, edge: SAFE * unit };
}
