/** Calls when this device may have been away: shown again, taken out of the back-forward cache, or on a network again. */
export function onWake(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const whenShown = () => {
    if (document.visibilityState === 'visible') listener();
  };
  // Every page is shown once when it is loaded; that is no waking up.
  const whenBack = (event: PageTransitionEvent) => {
    if (event.persisted) listener();
  };
  document.addEventListener('visibilitychange', whenShown);
  window.addEventListener('pageshow', whenBack);
  window.addEventListener('online', listener);
  return () => {
    document.removeEventListener('visibilitychange', whenShown);
    window.removeEventListener('pageshow', whenBack);
    window.removeEventListener('online', listener);
  };
}
