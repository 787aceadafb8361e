import { useEffect, useState } from 'react';

/**
 * The host's time in ms while something `runs`, looked at ten times a second; otherwise it stands still, so that a
 * wall on which nothing happens never draws.
 */
export function useClock(offset: number, runs: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!runs) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, [runs]);
  // The last look may be long ago when something begins to run.
  return (runs ? Math.max(now, Date.now()) : now) + offset;
}
