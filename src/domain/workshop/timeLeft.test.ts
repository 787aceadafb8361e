import { expect, it } from 'vitest';
import { timeLeft } from './timeLeft.ts';

it('counts down by the host’s clock, stands still while paused, and ends at zero', () => {
  expect(timeLeft({ running: true, endsAt: 65_000 }, 5_000)).toBe(60_000);
  expect(timeLeft({ running: true, endsAt: 65_000 }, 70_000)).toBe(0);
  expect(timeLeft({ running: false, left: 42_000 }, 1e12)).toBe(42_000);
});
