import { expect, it } from 'vitest';
import { showTime } from './timer.ts';

it.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_300, '1:00'],
  [480_040, '8:00'],
  [245_000, '4:05'],
  [3_600_000, '60:00'],
])('shows %d ms as %s', (ms, shown) => {
  expect(showTime(ms)).toBe(shown);
});
