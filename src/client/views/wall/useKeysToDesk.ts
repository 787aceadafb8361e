import { useEffect } from 'react';
import { passKeyToDesk } from '#client/conduct/deskKeys.ts';

/** Passes the keys of a clicker on to the facilitator's window; see `passKeyToDesk`. */
export function useKeysToDesk(): void {
  useEffect(() => {
    window.addEventListener('keydown', passKeyToDesk);
    return () => window.removeEventListener('keydown', passKeyToDesk);
  }, []);
}
