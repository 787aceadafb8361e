import type { Timer } from './Activity.ts';

/**
 * Milliseconds left on a timer, never under zero.
 *
 * @param now - ms since epoch, the host's clock
 */
export function timeLeft(timer: Timer, now: number): number {
  return Math.max(0, timer.running ? timer.endsAt - now : timer.left);
}
