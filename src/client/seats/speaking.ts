import { readStored, writeStored } from '#client/sync/deviceStorage.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { speaksFor } from '#domain/workshop/seating.ts';

const listeners = new Set<() => void>();

/** For which of its groups a table writes now: the one chosen last on this device, if somebody of it still sits there. */
export function spokenFor(seat: Seat): string {
  if (seat.mode !== 'table') return seat.groupId;
  const chosen = readStored(keyOf(seat));
  return chosen !== null && speaksFor(seat, chosen) ? chosen : seat.groupId;
}

/** Chooses for which group the table writes from now on; the device remembers it, the host needs not know. */
export function speakFor(seat: Seat, groupId: string): void {
  writeStored(keyOf(seat), groupId);
  for (const listener of listeners) listener();
}

/** Calls `listener` when another group was chosen; gives back how to stop. */
export function onSpeaking(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keyOf({ id }: Seat): string {
  return `speaks:${id}`;
}
