import { vi } from 'vitest';

/** ms; a busy machine is slow, not wrong. On a quiet one it is so at the first look or the second. */
export const PATIENCE = 60_000;

/** Waits until `look` no longer throws, and gives what it found. What comes later than asked for is waited for like this only. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: PATIENCE, interval: 10 });
}
