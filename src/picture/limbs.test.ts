import { expect, test } from 'vitest';
import { reach } from './limbs.ts';

const length = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

test('a hand within reach gets where it is told, with bones of the right length', () => {
  const { joint, end } = reach([0, 0], [8, 6], 7, 6, 1);
  expect(length(end, [8, 6])).toBeLessThan(1e-6);
  expect(length([0, 0], joint)).toBeCloseTo(7);
  expect(length(joint, end)).toBeCloseTo(6);
});

test('the elbow bends to the other side when told to', () => {
  expect(reach([0, 0], [10, 0], 6, 6, 1).joint[1]).toBeGreaterThan(0);
  expect(reach([0, 0], [10, 0], 6, 6, -1).joint[1]).toBeLessThan(0);
});

test('out of reach it stretches that way and no arm grows', () => {
  const { end } = reach([0, 0], [100, 0], 6, 6, 1);
  expect(end[0]).toBeLessThanOrEqual(12);
  expect(end[0]).toBeGreaterThan(11.9);
});
