import type { Activity } from '#domain/workshop/Activity.ts';

/** How long 3-2-1 takes. */
export const COUNTDOWN_MS = 3_000;

/** A countdown that nobody finished (the facilitator's laptop fell asleep) is over after this; it reveals nothing. */
const FORGOTTEN_MS = 15_000;

/**
 * The number to show, 3, 2 or 1; 0 when it is time to reveal; null when no countdown runs.
 *
 * @param now - ms since epoch, the host's clock
 */
export function countdownNumber(activity: Activity | undefined, now: number): 3 | 2 | 1 | 0 | null {
  if (!activity || activity.countdownAt === null || activity.state !== 'open') return null;
  // A clock that lags behind the host's shows 3 for a little longer, never 4.
  const passed = Math.max(0, now - activity.countdownAt);
  if (passed > FORGOTTEN_MS) return null;
  if (passed >= COUNTDOWN_MS) return 0;
  return passed < 1_000 ? 3 : passed < 2_000 ? 2 : 1;
}
