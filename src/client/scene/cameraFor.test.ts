import { describe, expect, test } from 'vitest';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { placeSpots, WORLD } from '#picture/places.ts';
import { sampleLabels } from '#picture/testing/sampleScene.ts';
import { type Camera, cameraAt, cameraFor, firstCamera, shiftFor } from './cameraFor.ts';
import { platesInView } from './platesInView.ts';

const sizes = [
  [1920, 1080],
  [1366, 768],
  [1024, 768],
  [820, 1180],
  [360, 740],
  [2560, 900],
] as const;
const view = (c: Camera, w: number, h: number) => ({
  x: c.x,
  y: c.y,
  right: c.x + w / c.scale,
  bottom: c.y + h / c.scale,
});

describe.each(sizes)('in a view of %i × %i', (w, h) => {
  test('the whole picture is in sight', () => {
    const seen = view(cameraFor(null, w, h), w, h);
    expect(seen.x).toBeLessThanOrEqual(0.01);
    expect(seen.y).toBeLessThanOrEqual(0.01);
    expect(seen.right).toBeGreaterThanOrEqual(WORLD.width - 0.01);
    expect(seen.bottom).toBeGreaterThanOrEqual(WORLD.height - 0.01);
  });

  test.each(PLACE_IDS)('%s comes closer and is wholly in sight, with its plate', (id) => {
    const camera = cameraFor(id, w, h);
    expect(camera.scale).toBeGreaterThan(cameraFor(null, w, h).scale);
    const seen = view(camera, w, h);
    const plate = platesInView(sampleLabels, { camera, width: w, height: h, hall: null, current: id }).get(
      id,
    );
    if (!plate) throw new Error('its plate would be cut');
    for (const area of [placeSpots[id].area, plate.touch]) {
      expect(seen.x).toBeLessThanOrEqual(area.x + 0.01);
      expect(seen.y).toBeLessThanOrEqual(area.y + 0.01);
      expect(seen.right).toBeGreaterThanOrEqual(Math.min(area.x + area.w, WORLD.width) - 0.01);
      expect(seen.bottom).toBeGreaterThanOrEqual(Math.min(area.y + area.h, WORLD.height) - 0.01);
    }
  });
});

describe('the first view', () => {
  test('is all of the picture where that can be read', () => {
    for (const [w, h] of [
      [1920, 1080],
      [820, 620],
    ] as const)
      expect(firstCamera(w, h)).toEqual(cameraFor(null, w, h));
  });
  test('is the house, over its whole height, on a phone held upright', () => {
    const seen = view(firstCamera(328, 380), 328, 380);
    expect(seen.y).toBeCloseTo(0);
    expect(seen.bottom).toBeCloseTo(WORLD.height);
    for (const id of ['inwoner', 'professional', 'organisatie', 'beleid-bestuur'] as const) {
      const { x, w } = placeSpots[id].area;
      expect(seen.x).toBeLessThan(x);
      expect(seen.right).toBeGreaterThan(x + w);
    }
  });
});

describe('on the way', () => {
  const [from, to] = [cameraFor(null, 1600, 900), cameraFor('inwoner', 1600, 900)];
  test('starts and ends where it should', () => {
    expect(cameraAt(from, to, 0, 1600, 900).scale).toBeCloseTo(from.scale);
    expect(cameraAt(from, to, 1, 1600, 900)).toBe(to);
  });
  test('eases out: more than half the way in the first third', () => {
    const third = cameraAt(from, to, 1 / 3, 1600, 900);
    expect(Math.log(third.scale / from.scale) / Math.log(to.scale / from.scale)).toBeGreaterThan(0.5);
  });
  test('the shift puts a point where the camera would', () => {
    const { x, y, scale: k } = shiftFor(from, to);
    const point = { x: 640, y: 530 };
    expect(x + (point.x - from.x) * from.scale * k).toBeCloseTo((point.x - to.x) * to.scale);
    expect(y + (point.y - from.y) * from.scale * k).toBeCloseTo((point.y - to.y) * to.scale);
  });
});
