import { useEffect, useState } from 'react';

/** How long each lane takes to turn. */
const LANE_MS = 600;

/**
 * 0 to 1 while the lanes of an activity turn round; 1 when they have, when the activity was revealed already as this
 * screen opened, and under `prefers-reduced-motion`. It is 0 from the very first drawing: a board that is drawn open and
 * then turned face down has drawn every word twice before anybody could read one.
 *
 * @param shown - true as long as the notes are revealed
 */
export function useReveal(activityId: string | null, shown: boolean, lanes: number): number {
  const [seen, setSeen] = useState({ activityId, shown, turns: false });
  const [reveal, setReveal] = useState(1);
  if (seen.activityId !== activityId || seen.shown !== shown) {
    const turns = shown && seen.activityId === activityId && !wantsStill();
    setSeen({ activityId, shown, turns });
    setReveal(turns ? 0 : 1);
  }
  // A lane more while they turn must not begin it again
  useEffect(() => {
    if (!seen.turns) return;
    const began = performance.now();
    let frame = requestAnimationFrame(function turn(now) {
      const share = Math.min(1, Math.max(0, (now - began) / (LANE_MS * Math.max(1, lanes))));
      setReveal(share);
      if (share < 1) frame = requestAnimationFrame(turn);
    });
    return () => cancelAnimationFrame(frame);
  }, [seen]);
  return reveal;
}

const wantsStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
