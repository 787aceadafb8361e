/** Where days begin and end for who reads a date here, whatever the clock of a laptop or a server is set to. */
export const TIME_ZONE = 'Europe/Amsterdam';

/** `2026-11-22 14:30:05`: a moment (ms since the epoch) as clocks in the Netherlands show it, in an order that sorts. */
export function dutchMoment(at: number): string {
  // Swedes write dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: TIME_ZONE,
  }).format(at);
}

/** The calendar day (`YYYY-MM-DD`) that it is in the Netherlands at a moment (ms since the epoch). */
export function dutchDay(at: number): string {
  return dutchMoment(at).slice(0, 10);
}
