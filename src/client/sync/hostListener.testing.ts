import { vi } from 'vitest';
import type { HostListener } from './Host.ts';

/** Whoever listens to a host, as spies. @param since - the version it has already */
export function hostListener(since: () => number | null = () => null) {
  return {
    since: vi.fn(since),
    whole: vi.fn(),
    delta: vi.fn(),
    own: vi.fn(),
    gone: vi.fn(),
    line: vi.fn(),
  } satisfies HostListener;
}
