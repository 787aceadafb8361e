/** The picture's own size, in its units, and how high the words on its plates are. */
const PICTURE = { width: 1600, height: 900, letters: 23.4 } as const;

/** Words under this many hundredths of the wall's height cannot be read at ten metres (a hair under 2.6 for rounding). */
const READABLE = 2.2;

/** How much wider than its frame a picture without words may be: its sides are cut, the house grows. */
const OVERHANG = 1.3;

/**
 * How the picture fills its frame. The whole picture in a narrow frame would have words that nobody can read: there it
 * goes without them, larger. Near a place the words are large by themselves.
 *
 * @param unit - a hundredth of the wall's height, in CSS pixels
 */
export function pictureFrame(
  frame: { readonly width: number; readonly height: number },
  near: boolean,
  unit: number,
): { canvas: number; labelled: boolean } {
  const scale = Math.min(frame.width / PICTURE.width, frame.height / PICTURE.height);
  const labelled = near || scale * PICTURE.letters >= READABLE * unit;
  const filled = Math.max(frame.width, (frame.height * PICTURE.width) / PICTURE.height);
  return { canvas: labelled ? frame.width : Math.min(filled, frame.width * OVERHANG), labelled };
}
