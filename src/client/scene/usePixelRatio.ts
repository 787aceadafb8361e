import { useSyncExternalStore } from 'react';

/** Device pixels per CSS pixel: another one when a window goes to another screen, or the browser's zoom changes. */
export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, ratio);
}

const ratio = () => window.devicePixelRatio || 1;

function subscribe(changed: () => void): () => void {
  let query: MediaQueryList | undefined;
  const again = () => {
    changed();
    watch();
  };
  // A query asks for one ratio: with each change there is another to ask for.
  const watch = () => {
    query?.removeEventListener('change', again);
    query = window.matchMedia?.(`(resolution: ${ratio()}dppx)`);
    query?.addEventListener('change', again);
  };
  watch();
  window.addEventListener('resize', again);
  return () => {
    query?.removeEventListener('change', again);
    window.removeEventListener('resize', again);
  };
}
