import { useSyncExternalStore } from 'react';
import { heldSecret, onSecret } from './secret.ts';

/** The key or join secret of the link that opened this path, or null. Call `forgetSecret` once it is stored. */
export function useSecret(): string | null {
  return useSyncExternalStore(onSecret, heldSecret);
}
