import { expect, it } from 'vitest';
import { clockTimes, totalMinutes } from './clockTimes.ts';

it('gives every step its time on the clock, also past midnight', () => {
  expect(clockTimes('09:50', [15, 0, 90])).toEqual([
    { from: '09:50', to: '10:05' },
    { from: '10:05', to: '10:05' },
    { from: '10:05', to: '11:35' },
  ]);
  expect(clockTimes('23:50', [20])).toEqual([{ from: '23:50', to: '00:10' }]);
});

it('says nothing without a time to begin', () => {
  expect(clockTimes('', [15])).toEqual([]);
  expect(clockTimes('25:00', [15])).toEqual([]);
});

it('adds up what is a number', () => {
  expect(totalMinutes([{ minutes: 5 }, { minutes: Number.NaN }, { minutes: 7 }])).toBe(12);
});
