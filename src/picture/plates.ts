import type { PlaceId } from '#domain/workshop/place.ts';
import type { Point } from './marks.ts';
import { type Measure, measureWords } from './measureWords.ts';
import { type Area, placeSpots } from './places.ts';
import type { PlaceLabel } from './SceneState.ts';

/** Sizes of the words on a plate in world units; 23.4 is 2.6 % of the picture's height, the least that reads at ten metres. */
export const PLATE = { name: 27, under: 23.4, height: 68, terse: 46, pad: 13, diamond: 27, gap: 0 } as const;

/** Plates with both their lines grow so far; where letters have to be larger still only the name is left. */
const MOST_WITH_UNDER = 1.17;

/** The largest letters, in world units, with which plates do not cover each other. */
export const MOST_LETTER = 33;

/** A plate as it hangs: its box, and for a task the middle of its diamond with the number; drawn at size 1. */
export interface Plate {
  label: PlaceLabel;
  box: Area;
  diamond: { x: number; y: number; n: number } | null;
  /** Plate and diamond together as they hang, grown: what can be touched. */
  touch: Area;
  /** Only the name: there is no room for a second line in letters of that size. */
  terse: boolean;
  /** How much larger than drawn it hangs, and the point from which it grows. */
  grown: number;
  from: Point;
  /** How much larger than drawn the tags at it are. */
  tagsGrown: number;
}

/**
 * Hangs the plates: each as wide as its words, away from what it must not cover.
 *
 * @param letter - how high letters are at least, in world units; up to `MOST_LETTER` plates stay apart. Lower ones are for a
 *   camera that has come near: the plates keep their size on the screen, and the room behind them gets the view
 * @param near - when the camera has come to these places: then each hangs beside what such a view shows of them
 */
export function hangPlates(
  labels: readonly PlaceLabel[],
  measure: Measure = measureWords,
  letter: number = PLATE.under,
  near?: 'wide' | 'tall',
): Map<PlaceId, Plate> {
  const plates = new Map<PlaceId, Plate>();
  const tagsGrown = letter / PLATE.under;
  const terse = tagsGrown > MOST_WITH_UNDER;
  const grown = terse ? letter / PLATE.name : tagsGrown;
  const h = terse ? PLATE.terse : PLATE.height;
  for (const label of labels) {
    const spot = placeSpots[label.id];
    const { at, align, grows } =
      (near === 'tall' ? spot.tall?.near : undefined) ?? (near ? spot.near : undefined) ?? spot.plate;
    const words = Math.max(
      measure(label.label, PLATE.name, true),
      terse ? 0 : measure(label.sublabel, PLATE.under, false),
    );
    const w = Math.ceil(words) + 2 * PLATE.pad;
    const sign = label.number === undefined ? 0 : 2 * PLATE.diamond + PLATE.gap;
    const all = w + sign;
    const left = align === 'left' ? at[0] : align === 'right' ? at[0] - all : at[0] - all / 2;
    const foot = at[1] + PLATE.height;
    const y = grows === 'down' ? at[1] : foot - h;
    const from: Point = [at[0], grows === 'down' ? y : foot];
    plates.set(label.id, {
      label,
      terse,
      grown,
      from,
      tagsGrown,
      touch: grownArea({ x: left, y, w: all, h }, from, grown),
      box: { x: left + sign, y, w, h },
      diamond: label.number === undefined ? null : { x: left + PLATE.diamond, y: y + h / 2, n: label.number },
    });
  }
  return plates;
}

function grownArea({ x, y, w, h }: Area, [fx, fy]: Point, k: number): Area {
  return { x: fx + (x - fx) * k, y: fy + (y - fy) * k, w: w * k, h: h * k };
}
