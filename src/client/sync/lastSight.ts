import { applyViewChange, type ViewChange, wholeView } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import type { Confirmed, Sight } from './confirmed.ts';
import { readStored, removeStored, storedKeys, writeStored } from './deviceStorage.ts';
import { onStopOutboxes } from './outboxKeep.ts';

/** Where a session keeps its last sight, for a reload without a network. */
export interface SightKeep {
  readonly read: () => Sight | null;
  readonly keep: (confirmed: Confirmed) => void;
  readonly stop: () => void;
}

const START = 'sight:';
/** A busy hall changes the view many times a second; one write a second is enough to come back to. */
const PACE_MS = 1_000;

/**
 * Keeps the last sight of one seat on this device. It is only ever shown, never resumed from: the host sends the whole
 * view again, so a stale tablet cannot disagree with it.
 */
export function deviceSight(workshopId: string, seatId: string): SightKeep {
  const key = `${START}${workshopId}:${seatId}`;
  let latest: Confirmed | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const write = () => {
    timer = undefined;
    if (latest?.own) writeStored(key, stringify({ shared: latest.shared, own: latest.own }));
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    unregister();
  };
  // Wiping the device must not be undone by a write that was still to come.
  const unregister = onStopOutboxes(stop);
  return {
    read: () => parse(readStored(key)),
    keep: (confirmed) => {
      if (stopped) return;
      latest = confirmed;
      timer ??= setTimeout(write, PACE_MS);
    },
    stop,
  };
}

/** Forgets what was seen of one session. */
export function forgetSights(workshopId: string): void {
  for (const key of storedKeys(`${START}${workshopId}:`)) removeStored(key);
}

function stringify({ shared, own }: Sight): string {
  const { workshop, group, activity, prompt } = shared;
  return JSON.stringify({
    protocol: PROTOCOL_VERSION,
    shared: wholeView({ workshop, group, activity, prompt }),
    own: wholeView(own),
  });
}

function parse(stored: string | null): Sight | null {
  if (stored === null) return null;
  try {
    const kept = JSON.parse(stored) as { protocol?: unknown; shared: ViewChange; own: ViewChange };
    // Entities of another version may have another shape; then there is nothing to show until the host answers.
    if (kept.protocol !== PROTOCOL_VERSION) return null;
    const { seat, contribution, placement, parked, care } = applyViewChange(emptyState(), kept.own);
    return {
      shared: applyViewChange(emptyState(), kept.shared),
      own: { seat, contribution, placement, parked, care },
    };
  } catch {
    return null;
  }
}
