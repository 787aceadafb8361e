/** Calls when this device may have been away: shown again, taken out of the back-forward cache, or on a network again. */
export function onWake(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const whenShown = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', whenShown);
  window.addEventListener('pageshow', whenShown);
  window.addEventListener('online', listener);
  return () => {
    document.removeEventListener('visibilitychange', whenShown);
    window.removeEventListener('pageshow', whenShown);
    window.removeEventListener('online', listener);
  };
}
