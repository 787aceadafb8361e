import { useEffect, useRef, useState } from 'react';

/** How long each lane takes to turn. */
const LANE_MS = 600;

/**
 * 0 to 1 while the lanes of an activity turn round; 1 when they have, when the activity was revealed already as this
 * screen opened, and under `prefers-reduced-motion`.
 *
 * @param shown - true as long as the notes are revealed
 */
export function useReveal(activityId: string | null, shown: boolean, lanes: number): number {
  const [reveal, setReveal] = useState(1);
  const before = useRef({ activityId, shown });
  // A lane more while they turn must not begin it again
  useEffect(() => {
    const turnsNow = shown && before.current.activityId === activityId && !before.current.shown;
    before.current = { activityId, shown };
    if (!turnsNow || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setReveal(1);
      return;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function turn(now) {
      const share = Math.min(1, Math.max(0, (now - began) / (LANE_MS * Math.max(1, lanes))));
      setReveal(share);
      if (share < 1) frame = requestAnimationFrame(turn);
    });
    setReveal(0);
    return () => cancelAnimationFrame(frame);
  }, [activityId, shown]);
  return reveal;
}
