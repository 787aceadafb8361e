import { expect, it } from 'vitest';
import { showMoment } from './showMoment.ts';

const at = (moment: string) => Date.parse(moment);

it.each([
  ['within an evening', '2026-11-22T19:00:00Z', '2026-11-22T22:30:00Z', '20:00'],
  [
    'over midnight here, not yet in Greenwich',
    '2026-11-22T22:30:00Z',
    '2026-11-22T23:30:00Z',
    '22 nov 2026 23:30',
  ],
  ['after midnight here, before it in Greenwich', '2026-07-14T22:15:00Z', '2026-07-15T08:00:00Z', '00:15'],
  ['over the night that summer time ends', '2026-10-24T23:30:00Z', '2026-10-25T09:00:00Z', '01:30'],
])('%s', (_, moment, now, shown) => {
  expect(showMoment(at(moment), at(now)).replace(',', '')).toBe(shown);
});
