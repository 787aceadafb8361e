import type { Timer } from '#domain/workshop/Activity.ts';

/**
 * Milliseconds left on a timer, never under zero.
 *
 * @param now - ms since epoch, the host's clock
 */
export function timeLeft(timer: Timer, now: number): number {
  return Math.max(0, timer.running ? timer.endsAt - now : timer.left);
}

/** Milliseconds as minutes and seconds, `4:05`; a second that has begun still counts, so that zero is zero. */
export function showTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
