import { type ConductKey, conductKey, isHarmful } from './conductKey.ts';

const MESSAGE = 'praatplaat:key';

/**
 * From a wall that the facilitator's own browser opened: passes keys back to her desk, because a clicker's keys go to
 * the window in front. A wall that was opened by its link has no desk behind it, and can do nothing.
 */
export function passKeyToDesk(event: KeyboardEvent): void {
  if (isHarmful(event)) event.preventDefault();
  const key = conductKey(event);
  if (key === null) return;
  event.preventDefault();
  const desk: unknown = window.opener;
  if (desk === null || desk === undefined || event.repeat) return;
  window.opener.postMessage({ type: MESSAGE, key }, window.location.origin);
}

/** The key that a wall of our own passed on, or null for any other message. */
export function keyFromWall(event: MessageEvent<unknown>): ConductKey | null {
  if (event.origin !== window.location.origin) return null;
  const { data } = event;
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== MESSAGE) return null;
  if (!('key' in data)) return null;
  return data.key === 'next' || data.key === 'previous' || data.key === 'blank' ? data.key : null;
}
