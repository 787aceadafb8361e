import { dutchDay, TIME_ZONE } from '#domain/workshop/dutchDay.ts';

/** A moment (ms since the epoch) for who looks back on a session: the time, and the day when it was another one. */
export function showMoment(at: number, now = Date.now()): string {
  const sameDay = dutchDay(at) === dutchDay(now);
  const options: Intl.DateTimeFormatOptions = sameDay
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: TIME_ZONE }).format(at);
}
