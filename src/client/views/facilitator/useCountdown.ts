import { useEffect, useRef } from 'react';
import { COUNTDOWN_MS, countdownNumber } from '#client/conduct/countdown.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { useClock } from '#client/wall/useClock.ts';

/** How much longer the desk of somebody else waits: it turns them only if the one that counts has fallen asleep. */
const OTHERS_WAIT_MS = 1_000;

/**
 * Turns the notes round when 3-2-1 is over: nothing on the host fires it. Gives the number to show, or null. A
 * countdown that was forgotten (the laptop slept) is taken back instead of surprising everybody.
 */
export function useCountdown(): 3 | 2 | 1 | 0 | null {
  const act = useAct();
  const conducts = useMay()('setActivityState');
  const activity = useSession((state) => currentActivity(state.view));
  const offset = useSession((state) => state.clockOffset);
  const id = activity?.id;
  const startedAt = activity?.state === 'open' ? activity.countdownAt : null;
  const now = useClock(offset, startedAt !== null);
  const asksNow = useSession((state) => state.pending.some(({ intent }) => intent.type === 'countDown'));
  const asked = useRef(false);
  useEffect(() => {
    if (startedAt === null) asked.current = false;
    else if (asksNow) asked.current = true;
  }, [startedAt, asksNow]);
  useEffect(() => {
    if (id === undefined || startedAt === null || !conducts) return;
    const passed = Date.now() + offset - startedAt;
    const timer = setTimeout(
      () => {
        if (passed > 3 * COUNTDOWN_MS) act({ type: 'cancelCountDown', activityId: id });
        else act({ type: 'setActivityState', activityId: id, to: 'revealed' });
      },
      Math.max(0, COUNTDOWN_MS - passed + (asked.current ? 0 : OTHERS_WAIT_MS)),
    );
    return () => clearTimeout(timer);
  }, [id, startedAt, offset, act, conducts]);
  return countdownNumber(activity, now);
}
