/** What the way to the host may take, in ms: a clock of eight minutes that has just begun is not to say `8:01`. */
const WAY = 250;

/** Milliseconds as minutes and seconds, `4:05`; a second that has begun still counts, so that only zero is zero. */
export function showTime(ms: number): string {
  const seconds = Math.max(ms > 0 ? 1 : 0, Math.ceil((ms - WAY) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
