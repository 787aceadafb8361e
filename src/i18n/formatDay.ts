/** A day as people say it: *12 maart 2027*. Moments of the host are midnights in UTC. */
export function formatDay(ms: number, language = 'nl-NL'): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(ms);
}
