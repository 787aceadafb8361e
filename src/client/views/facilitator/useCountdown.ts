import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { COUNTDOWN_MS, countdownNumber } from '#client/conduct/countdown.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { useClock } from '#client/wall/useClock.ts';

/** How much longer the desk of somebody else waits: it turns them only if the one that counts has fallen asleep. */
const OTHERS_WAIT_MS = 1_000;

/** After this nobody stands waiting for it any more: whoever conducts fell asleep. */
const FORGOTTEN_MS = 3 * COUNTDOWN_MS;

/**
 * Turns the notes round when 3-2-1 is over: nothing on the host fires it. Gives the number to show, or null. A
 * countdown that was forgotten (the laptop slept) is taken back instead of surprising everybody. How long it has been is
 * counted from when this desk saw it begin: a device whose clock is put right in between would take it for hours.
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
  const began = useBeginning(startedAt, offset, asksNow);
  useEffect(() => {
    if (id === undefined || startedAt === null || !conducts) return;
    const { at, isMine, isOld } = began();
    // Of others, from before this desk woke up: they see to it themselves.
    if (isOld) return;
    const timer = setTimeout(
      () => {
        if (Date.now() - at > FORGOTTEN_MS) act({ type: 'cancelCountDown', activityId: id });
        else act({ type: 'setActivityState', activityId: id, to: 'revealed' });
      },
      Math.max(0, at + COUNTDOWN_MS - Date.now() + (isMine ? 0 : OTHERS_WAIT_MS)),
    );
    return () => clearTimeout(timer);
  }, [id, startedAt, act, conducts, began]);
  return countdownNumber(activity, now);
}

interface Beginning {
  /** By this device's clock (ms). */
  readonly at: number;
  readonly isMine: boolean;
  readonly isOld: boolean;
}

/** When the countdown of now began, as this desk saw it; the host's clock counts for one that ran before the page was here. */
function useBeginning(startedAt: number | null, offset: number, asksNow: boolean): () => Beginning {
  const isFirst = useRef(true);
  const seen = useRef<Beginning | null>(null);
  useLayoutEffect(() => {
    if (startedAt === null) seen.current = null;
    else if (seen.current === null) {
      const byHost = Math.min(Date.now(), startedAt - offset);
      const isOld = !isFirst.current && !asksNow && Date.now() - byHost > FORGOTTEN_MS;
      seen.current = { at: isFirst.current ? byHost : Date.now(), isMine: asksNow, isOld };
    } else if (asksNow && !seen.current.isMine) seen.current = { ...seen.current, isMine: true };
    isFirst.current = false;
  }, [startedAt, offset, asksNow]);
  return useCallback(() => seen.current ?? { at: Date.now(), isMine: false, isOld: false }, []);
}
