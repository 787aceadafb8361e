import { expect, test } from 'vitest';
import { wholeCamera } from './cameraFor.ts';
import { isWhole, panned, zoomed } from './zoomCamera.ts';

const [W, H] = [1600, 900];
const whole = wholeCamera(W, H);

test('what lies under the pointer stays there', () => {
  const near = zoomed(whole, 2, 800, 500, W, H);
  expect(near.x + 800 / near.scale).toBeCloseTo(800);
  expect(near.y + 500 / near.scale).toBeCloseTo(500);
  expect(isWhole(near, W, H)).toBe(false);
});
test('going off ends at the whole picture, coming nearer ends somewhere', () => {
  expect(zoomed(zoomed(whole, 2, 10, 10, W, H), 0.1, 10, 10, W, H)).toEqual(whole);
  expect(zoomed(whole, 1000, 10, 10, W, H).scale).toBe(whole.scale * 5);
});
test('nothing but the picture is shown, however far one drags', () => {
  const near = zoomed(whole, 2, 800, 450, W, H);
  expect(panned(near, 5000, 5000, W, H)).toMatchObject({ x: 0, y: 0 });
  expect(panned(near, -5000, -5000, W, H)).toMatchObject({ x: 800, y: 450 });
});
