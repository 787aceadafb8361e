import { useSession } from '#client/sync/SessionProvider.tsx';
import type { Seat } from '#domain/workshop/entities.ts';

/** The seat of this device, or null while it has not arrived. */
export function useMySeat(): Seat | null {
  return useSession(({ actor, view }) =>
    actor.role === 'participant' ? (view.seat.get(actor.seatId) ?? null) : null,
  );
}
