import { useMemo, useSyncExternalStore } from 'react';
import { useSession } from '#client/sync/SessionProvider.tsx';
import type { Seat } from '#domain/workshop/Seat.ts';
import { onSpeaking, spokenFor } from './speaking.ts';

/** The seat of this device, or null while it has not arrived; a table has the group for which it writes now. */
export function useMySeat(): Seat | null {
  const seat = useSession(({ actor, view }) =>
    actor.role === 'participant' ? (view.seat.get(actor.seatId) ?? null) : null,
  );
  const groupId = useSyncExternalStore(onSpeaking, () => seat && spokenFor(seat));
  return useMemo(
    () => (seat === null || groupId === null || groupId === seat.groupId ? seat : { ...seat, groupId }),
    [seat, groupId],
  );
}
