import { expect, test, vi } from 'vitest';
import { createRuler } from './createRuler.ts';

const width = (text: string, size: number) =>
  [...text].reduce((sum, one) => sum + (one === 'i' ? 0.3 : 0.6), 0) * size;

test('adds up to what measuring the whole text gives', () => {
  const ruler = createRuler(width);
  for (const text of ['', 'Ik wil één plek', 'ăñ – €12'])
    expect(ruler(text, 35)).toBeCloseTo(width(text, 35));
});

test('asks for each letter once', () => {
  const measure = vi.fn(width);
  const ruler = createRuler(measure);
  ruler('aabb', 20);
  ruler('abba', 35);
  expect(measure).toHaveBeenCalledTimes(2);
});

test.each(['مرحبا', '👩‍👩‍👧', 'e\u0301'])('measures %s whole: its letters depend on each other', (text) => {
  const measure = vi.fn(width);
  createRuler(measure)(text, 20);
  expect(measure).toHaveBeenCalledExactlyOnceWith(text, 20);
});

test('asks nothing about letters it was told of', () => {
  const measure = vi.fn(width);
  expect(createRuler(measure, [['a', 0.5]])('aa', 20)).toBeCloseTo(20);
  expect(measure).not.toHaveBeenCalled();
});
