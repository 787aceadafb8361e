import { expect, it } from 'vitest';
import { showTime, timeLeft } from './timer.ts';

it('counts down by the host’s clock, stands still while paused, and ends at zero', () => {
  expect(timeLeft({ running: true, endsAt: 65_000 }, 5_000)).toBe(60_000);
  expect(timeLeft({ running: true, endsAt: 65_000 }, 70_000)).toBe(0);
  expect(timeLeft({ running: false, left: 42_000 }, 1e12)).toBe(42_000);
});

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
