import type { PlaceId } from '#domain/workshop/place.ts';
import { type Measure, measureWords } from './measureWords.ts';
import { type Area, placeSpots } from './places.ts';
import type { PlaceLabel } from './SceneState.ts';

/** Sizes of the words on a plate in world units; 23.4 is 2.6 % of the picture's height, the least that reads at ten metres. */
export const PLATE = { name: 27, under: 23.4, height: 68, pad: 13, diamond: 27, gap: 0 } as const;

/** A plate as it hangs: its box, and for a task the middle of its diamond with the number. */
export interface Plate {
  label: PlaceLabel;
  box: Area;
  diamond: { x: number; y: number; n: number } | null;
  /** Plate and diamond together: what can be touched. */
  touch: Area;
}

/** Hangs the plates: each as wide as its words, away from what it must not cover. */
export function hangPlates(
  labels: readonly PlaceLabel[],
  measure: Measure = measureWords,
): Map<PlaceId, Plate> {
  const plates = new Map<PlaceId, Plate>();
  for (const label of labels) {
    const { at, align } = placeSpots[label.id].plate;
    const words = Math.max(
      measure(label.label, PLATE.name, true),
      measure(label.sublabel, PLATE.under, false),
    );
    const w = Math.ceil(words) + 2 * PLATE.pad;
    const spot = label.number === undefined ? 0 : 2 * PLATE.diamond + PLATE.gap;
    const all = w + spot;
    const left = align === 'left' ? at[0] : align === 'right' ? at[0] - all : at[0] - all / 2;
    const touch = { x: left, y: at[1], w: all, h: PLATE.height };
    plates.set(label.id, {
      label,
      touch,
      box: { x: left + spot, y: at[1], w, h: PLATE.height },
      diamond:
        label.number === undefined
          ? null
          : { x: left + PLATE.diamond, y: at[1] + PLATE.height / 2, n: label.number },
    });
  }
  return plates;
}
