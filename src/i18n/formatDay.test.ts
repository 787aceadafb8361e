import { expect, it } from 'vitest';
import { expiryOf } from '#domain/workshop/calendar.ts';
import { formatDay } from './formatDay.ts';

it.each([
  ['2026-11-21T22:59:00Z', '21 november 2026'],
  ['2026-11-21T23:30:00Z', '22 november 2026'],
  ['2026-07-14T21:59:00Z', '14 juli 2026'],
  ['2026-07-14T22:30:00Z', '15 juli 2026'],
  ['2026-03-29', '29 maart 2026'],
  ['2026-10-25', '25 oktober 2026'],
])('%s is %s here', (moment, shown) => {
  expect(formatDay(Date.parse(moment))).toBe(shown);
});

it('shows the day of deletion that is counted from the day of the session', () => {
  expect(formatDay(expiryOf('2026-03-27', 1) ?? 0)).toBe('29 maart 2026');
  expect(formatDay(expiryOf('2026-08-26', 90) ?? 0)).toBe('25 november 2026');
});
