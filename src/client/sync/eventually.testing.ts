import { vi } from 'vitest';

/** Waits until `look` no longer throws; patient, because the machine that runs the tests may be busy. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 20_000, interval: 10 });
}
