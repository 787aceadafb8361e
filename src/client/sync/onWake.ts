/** How often to look at the clock, and how much later than that it must be to have slept (ms). */
const LOOK = { every: 2_000, late: 8_000 };

/**
 * Calls when this device may have been away: shown again, taken out of the back-forward cache, on a network again, or
 * asleep. A laptop that wakes up with its page in view (a wall, a desk) says nothing; but its clock has leapt.
 */
export function onWake(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const whenShown = () => {
    if (document.visibilityState === 'visible') listener();
  };
  // Every page is shown once when it is loaded; that is no waking up.
  const whenBack = (event: PageTransitionEvent) => {
    if (event.persisted) listener();
  };
  let looked = Date.now();
  const looking = setInterval(() => {
    const slept = Date.now() - looked > LOOK.every + LOOK.late;
    looked = Date.now();
    // In the background a browser looks seldom.
    if (slept) whenShown();
  }, LOOK.every);
  document.addEventListener('visibilitychange', whenShown);
  window.addEventListener('pageshow', whenBack);
  window.addEventListener('online', listener);
  return () => {
    clearInterval(looking);
    document.removeEventListener('visibilitychange', whenShown);
    window.removeEventListener('pageshow', whenBack);
    window.removeEventListener('online', listener);
  };
}
