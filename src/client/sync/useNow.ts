import { useEffect, useState } from 'react';
import { useSession } from './SessionProvider.tsx';

/** The host's time in ms since the epoch, looked at anew every `intervalMs`; for countdowns and time plans. */
export function useNow(intervalMs: number): number {
  const offset = useSession((session) => session.clockOffset);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);
  return now + offset;
}
