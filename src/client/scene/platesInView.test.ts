import { describe, expect, test } from 'vitest';
import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import { PLATE } from '#picture/plates.ts';
import { sampleLabels } from '#picture/testing/sampleScene.ts';
import { cameraFor } from './cameraFor.ts';
import { platesInView } from './platesInView.ts';

const [width, height] = [1920, 1080];
const at = (current: PlaceId | null, size: { width: number; height: number } = { width, height }) => {
  const camera = cameraFor(current, size.width, size.height);
  return { camera, plates: platesInView(sampleLabels, { camera, ...size, hall: null, current }) };
};

describe('plates in a view', () => {
  test('hang all nine, as drawn, over the whole picture', () => {
    const { plates } = at(null);
    expect([...plates.keys()].sort()).toEqual([...PLACE_IDS].sort());
    expect([...plates.values()].every(({ grown }) => grown === 1)).toBe(true);
  });

  describe.each(PLACE_IDS)('once the camera has come to %s', (id) => {
    const { camera, plates } = at(id);
    test('its plate is there, readable at ten metres, and hardly larger on the screen than before', () => {
      const plate = plates.get(id);
      if (!plate) throw new Error('no plate');
      const letter = PLATE.under * plate.grown * camera.scale;
      expect(letter / height).toBeGreaterThanOrEqual(0.026 - 1e-9);
      expect(letter / height).toBeLessThan(0.026 * 1.3);
    });
    test('no plate is cut, and none hangs there without its place', () => {
      for (const { touch } of plates.values()) {
        expect((touch.x - camera.x) * camera.scale).toBeGreaterThanOrEqual(0);
        expect((touch.x + touch.w - camera.x) * camera.scale).toBeLessThanOrEqual(width);
        expect((touch.y + touch.h - camera.y) * camera.scale).toBeLessThanOrEqual(height);
      }
    });
  });

  test.each([
    [1036, 930, 10.8],
    [640, 680, 7.2],
    [455, 660, 7.68],
    [900, 1700, 19.2],
    [1920, 930, 10.8],
  ])('on a wall that gives it %i × %i the place in play has its plate, wholly in view', (w, h, unit) => {
    for (const id of PLACE_IDS) {
      const camera = cameraFor(id, w, h);
      const hall = { letter: 2.6 * unit, edge: 4 * unit };
      expect(platesInView(sampleLabels, { camera, width: w, height: h, hall, current: id }).has(id), id).toBe(
        true,
      );
    }
  });

  test('under a hand that moves the camera no plate disappears', () => {
    const camera = { ...cameraFor('inwoner', width, height), x: 0, y: 0 };
    const plates = platesInView(sampleLabels, {
      camera,
      width,
      height,
      hall: null,
      current: null,
      roaming: true,
    });
    expect(plates.size).toBe(9);
  });

  test.each([
    [360, 740],
    [820, 1180],
    [1280, 720],
  ])('given a screen of %i × %i, no plate lies over that of the place in play', (w, h) => {
    for (const id of PLACE_IDS) {
      const { plates } = at(id, { width: w, height: h });
      const own = plates.get(id)?.touch;
      for (const [other, { touch }] of plates) {
        if (!own || other === id) continue;
        const apart =
          touch.x >= own.x + own.w ||
          own.x >= touch.x + touch.w ||
          touch.y >= own.y + own.h ||
          own.y >= touch.y + touch.h;
        expect(apart, `${other} at ${id}`).toBe(true);
      }
    }
  });

  test('on a phone near by its letters are as high as a hand needs', () => {
    const { camera, plates } = at('inwoner', { width: 360, height: 740 });
    const plate = plates.get('inwoner');
    expect(PLATE.under * (plate?.grown ?? 0) * camera.scale).toBeGreaterThanOrEqual(13 - 1e-9);
  });
});
