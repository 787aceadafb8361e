import { useCallback, useEffect, useRef } from 'react';
import { useSessionStore } from '#client/sync/SessionProvider.tsx';

/** Somebody who has not touched a key for so long is no longer writing. */
const PAUSE_MS = 20_000;

/** Tells the facilitator that somebody is writing here (never what): call `touch` at every keystroke, `rest` at sending. */
export function useWriting(activityId: string): { touch: () => void; rest: () => void } {
  const session = useSessionStore();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const rest = useCallback(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    session.getState().setWriting(null);
  }, [session]);
  const touch = useCallback(() => {
    if (timer.current === null) session.getState().setWriting(activityId);
    else clearTimeout(timer.current);
    timer.current = setTimeout(rest, PAUSE_MS);
  }, [session, activityId, rest]);
  useEffect(() => rest, [rest]);
  return { touch, rest };
}
