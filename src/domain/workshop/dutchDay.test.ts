import { describe, expect, it } from 'vitest';
import { expiryOf } from './calendar.ts';
import { dutchDay, dutchMoment } from './dutchDay.ts';

describe('the day it is in the Netherlands', () => {
  it.each([
    ['just before midnight in winter', '2026-11-21T22:59:59Z', '2026-11-21 23:59:59'],
    ['midnight in winter', '2026-11-21T23:00:00Z', '2026-11-22 00:00:00'],
    ['half past midnight in winter', '2026-11-21T23:30:00Z', '2026-11-22 00:30:00'],
    ['just before midnight in summer', '2026-07-14T21:59:59Z', '2026-07-14 23:59:59'],
    ['half past midnight in summer', '2026-07-14T22:30:00Z', '2026-07-15 00:30:00'],
    ['the last night of winter time', '2026-03-28T23:30:00Z', '2026-03-29 00:30:00'],
    ['the moment that summer time begins', '2026-03-29T01:00:00Z', '2026-03-29 03:00:00'],
    ['the evening that summer time began', '2026-03-29T22:00:00Z', '2026-03-30 00:00:00'],
    ['the last night of summer time', '2026-10-24T22:30:00Z', '2026-10-25 00:30:00'],
    ['the evening that summer time ended', '2026-10-25T22:30:00Z', '2026-10-25 23:30:00'],
    ['New Year', '2026-12-31T23:00:00Z', '2027-01-01 00:00:00'],
  ])('%s', (_, moment, shown) => {
    expect(dutchMoment(Date.parse(moment))).toBe(shown);
    expect(dutchDay(Date.parse(moment))).toBe(shown.slice(0, 10));
  });

  it.each(['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-31'])(
    'a session of %s is deleted within the day that was promised, and not before it begins',
    (date) => {
      const expiresAt = expiryOf(date, 1) ?? 0;
      const promised = new Date(Date.parse(date) + 2 * 86_400_000).toISOString().slice(0, 10);
      expect(dutchDay(expiresAt)).toBe(promised);
      expect(dutchDay(expiresAt - 3 * 3_600_000)).not.toBe(promised);
    },
  );

  it('a day without a time stays that day', () => {
    for (const day of ['2026-01-01', '2026-06-30', '2026-03-29', '2026-10-25'])
      expect(dutchDay(Date.parse(day))).toBe(day);
  });
});
