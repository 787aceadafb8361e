import { describe, expect, test } from 'vitest';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { details } from '#picture/details.ts';
import { placeSpots } from '#picture/places.ts';
import { cameraFor } from './cameraFor.ts';
import { detailAt, placeAt, toWorld } from './hitTest.ts';

const none = new Map();

describe('places', () => {
  test.each(PLACE_IDS)('%s is hit in the middle of its area', (id) => {
    const { x, y, w, h } = placeSpots[id].area;
    expect(placeAt(x + w / 2, y + h / 2, none)).toBe(id);
  });
  test('the open sky is no place', () => {
    expect(placeAt(780, 30, none)).toBeNull();
  });
  test('a plate wins from the area it hangs over', () => {
    const plates = new Map([['bo4', placeSpots.inwoner.area]] as const);
    expect(placeAt(640, 530, plates)).toBe('bo4');
  });
  test('slack makes a near miss a hit, but not when another place is hit exactly', () => {
    const { x, y } = placeSpots.bo5.area;
    expect(placeAt(x - 8, y - 8, none)).toBeNull();
    expect(placeAt(x - 8, y - 8, none, 10)).toBe('bo5');
  });
  test('areas do not overlap', () => {
    for (const a of PLACE_IDS) {
      for (const b of PLACE_IDS) {
        if (a === b) continue;
        const [p, q] = [placeSpots[a].area, placeSpots[b].area];
        const apart = p.x + p.w <= q.x || q.x + q.w <= p.x || p.y + p.h <= q.y || q.y + q.h <= p.y;
        expect(apart, `${a} and ${b}`).toBe(true);
      }
    }
  });
});

describe('details', () => {
  test('the smallest one counts: the dormer, not the roof', () => {
    expect(detailAt(606, 190)?.id).toBe('dakkapel');
    expect(detailAt(700, 200)?.id).toBe('dak');
  });
  test('every detail can be reached somewhere', () => {
    for (const detail of details) {
      const { x, y, w, h } = detail.area;
      const hits = Array.from({ length: 400 }, (_, i) =>
        detailAt(x + (((i % 20) + 0.5) * w) / 20, y + ((Math.floor(i / 20) + 0.5) * h) / 20),
      );
      expect(
        hits.some((hit) => hit?.id === detail.id),
        detail.id,
      ).toBe(true);
    }
  });
});

test('a point of the screen is a point of the picture', () => {
  const camera = cameraFor(null, 800, 450);
  expect(toWorld(camera, 400, 225)).toEqual({ x: 800, y: 450 });
});
