import { TIME_ZONE } from '#domain/workshop/dutchDay.ts';

/**
 * A day as people say it: *12 maart 2027*.
 *
 * @param ms - a moment since the epoch; of a day without a time, its midnight in UTC, which is that day here as well
 */
export function formatDay(ms: number, language = 'nl-NL'): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: TIME_ZONE,
  }).format(ms);
}
