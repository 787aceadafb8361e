import { describe, expect, test } from 'vitest';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { type Area, placeSpots, WORLD } from './places.ts';
import { hangPlates, MOST_LETTER, PLATE } from './plates.ts';
import { sampleLabels } from './testing/sampleScene.ts';

const apart = (a: Area, b: Area) =>
  a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;

test('words on plates are at least 2.6 % of the height of the picture', () => {
  expect(Math.min(PLATE.name, PLATE.under) / WORLD.height).toBeGreaterThanOrEqual(0.026);
});

/** Share of an area that a box covers; the area around the stairs has a corner of open sky. */
function covered(area: Area, by: Area): number {
  const w = Math.min(area.x + area.w, by.x + by.w) - Math.max(area.x, by.x);
  const h = Math.min(area.y + area.h, by.y + by.h) - Math.max(area.y, by.y);
  return (Math.max(0, w) * Math.max(0, h)) / (area.w * area.h);
}

const sizes = [PLATE.under, 27.3, 31.2, MOST_LETTER];
describe.each(PLACE_IDS.flatMap((id) => sizes.map((k) => [id, k] as const)))(
  'the plate of %s, in letters of %s',
  (id, k) => {
    const plates = hangPlates(sampleLabels, undefined, k);
    const plate = plates.get(id);
    if (!plate) throw new Error('no plate');
    test('is written as large as it should be', () => {
      expect(
        Math.min(...(plate.terse ? [PLATE.name] : [PLATE.name, PLATE.under])) * plate.grown,
      ).toBeGreaterThanOrEqual(k - 1e-9);
    });
    test('hangs inside the picture', () => {
      expect(plate.touch.x).toBeGreaterThanOrEqual(0);
      expect(plate.touch.x + plate.touch.w).toBeLessThanOrEqual(WORLD.width);
      expect(plate.touch.y + plate.touch.h).toBeLessThanOrEqual(WORLD.height);
    });
    test('covers no other plate and no other place', () => {
      for (const other of PLACE_IDS) {
        if (other === id) continue;
        expect(apart(plate.touch, plates.get(other)?.touch ?? plate.touch), `plate of ${other}`).toBe(true);
        if (id.startsWith('bo'))
          expect(covered(placeSpots[other].area, plate.box), `place ${other}`).toBeLessThan(0.06);
      }
    });
    test('only a task has a number', () => {
      expect(plate.diamond?.n ?? null).toBe(id.startsWith('bo') ? Number(id.slice(2)) : null);
    });
  },
);
