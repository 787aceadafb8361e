import { useEffect, useState } from 'react';
import type { Timer } from '#domain/workshop/Activity.ts';
import { timeLeft } from '#domain/workshop/timeLeft.ts';

/**
 * Milliseconds left on a timer, drawn anew four times a second while it runs and not at all otherwise; null without one.
 *
 * @param offset - host's clock minus this device's, in ms
 */
export function useTimeLeft(timer: Timer | null | undefined, offset: number): number | null {
  const [, tick] = useState(0);
  const left = timer ? timeLeft(timer, Date.now() + offset) : null;
  const runs = timer?.running === true && left !== 0;
  useEffect(() => {
    if (!runs) return;
    const beat = setInterval(() => tick((n) => n + 1), 250);
    return () => clearInterval(beat);
  }, [runs]);
  return left;
}
