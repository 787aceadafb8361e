import { PROTOCOL_VERSION } from '#protocol/version.ts';
import type { Done } from './Done.ts';

const PREFIX = 'praatplaat:undo:';
/** Raised when `Done` changes its shape: what another build kept is let go. */
const SHAPE = `${PROTOCOL_VERSION}.1`;

/** Where a browser keeps nothing (by policy, or full), what was done goes along until the page is loaded anew. */
const inMemory = new Map<string, readonly Done[]>();

/**
 * What this tab did, kept under a name: it goes along to other pages and over a reload, and ends with the tab. Empty for what
 * is unreadable or of another version. Whether a thing can still be taken back, `decide` says when it is asked for.
 */
export function keptUndo(name: string): readonly Done[] {
  const held = inMemory.get(name);
  if (held !== undefined) return held;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null');
    return typeof kept === 'object' &&
      kept !== null &&
      'shape' in kept &&
      kept.shape === SHAPE &&
      'done' in kept &&
      Array.isArray(kept.done)
      ? kept.done.filter(isDone)
      : [];
  } catch {
    return [];
  }
}

/** Keeps what this tab did; when there is too little room, the later half of it. */
export function keepUndo(name: string, done: readonly Done[]): void {
  for (let kept = done; ; kept = kept.slice(Math.ceil(kept.length / 2))) {
    try {
      sessionStorage.setItem(PREFIX + name, JSON.stringify({ shape: SHAPE, done: kept }));
      inMemory.delete(name);
      return;
    } catch {
      if (kept.length > 1) continue;
      // No room at all, or no storage: then this page alone has it, and what is kept there is older.
      forgetUndo(name);
      inMemory.set(name, done);
      return;
    }
  }
}

/** Lets go of what was kept: the session is gone, or its key. */
export function forgetUndo(name: string): void {
  inMemory.delete(name);
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept there either.
  }
}

function isDone(value: unknown): value is Done {
  const { type, parts } = (value ?? {}) as { type?: unknown; parts?: unknown };
  return typeof type === 'string' && Array.isArray(parts) && parts.every(isPart);
}

function isPart(value: unknown): boolean {
  const { restores, instead } = (value ?? {}) as { restores?: unknown; instead?: unknown };
  return Array.isArray(restores) && Array.isArray(instead);
}
