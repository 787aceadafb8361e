import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';

/** As long as it takes (ms) to see that the button says something else now. */
const REST_MS = 700;

/**
 * True for a moment after a countdown ended in the reveal. Whoever pressed *Nu meteen omdraaien* just too late, or twice,
 * must not be at the next question: the big button changed its meaning under the hand.
 */
export function useJustTurned(): boolean {
  const activity = useSession((session) => currentActivity(session.view));
  const counting = activity?.state === 'open' && activity.countdownAt !== null ? activity.id : null;
  const turned = activity?.state === 'revealed' ? activity.id : null;
  const before = useRef<string | null>(null);
  const [rests, setRests] = useState(false);
  useLayoutEffect(() => {
    if (turned !== null && before.current === turned) setRests(true);
    before.current = counting;
  }, [counting, turned]);
  useEffect(() => {
    if (!rests) return;
    const timer = setTimeout(() => setRests(false), REST_MS);
    return () => clearTimeout(timer);
  }, [rests]);
  return rests;
}
