import { useState } from 'react';
import { type ApiError, takeSeat } from '#client/sync/api.ts';
import { comingSeat, forgetComing, rememberSeat, seatFor } from '#client/sync/device.ts';
import { leftSeat } from '#client/sync/leftSeat.ts';
import type { Seating } from '#domain/workshop/seating.ts';
import type { Welcome } from '#protocol/http.ts';

/** After these nobody knows whether the host has the seat. */
const UNKNOWN: ReadonlySet<ApiError> = new Set(['offline', 'timeout', 'unavailable']);

/**
 * Takes a seat, unless another tab did meanwhile (`there`): a second one would count this person twice and forget the
 * first, with what was written there. Pressing again after a lost answer, also after a reload, gives the same seat.
 */
export function useSeat(welcome: Welcome): {
  taking: boolean;
  error: ApiError | null;
  take: (seating: Seating, groupLabel: string) => Promise<'taken' | 'there' | 'failed'>;
} {
  const [taking, setTaking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const take = async (seating: Seating, groupLabel: string) => {
    const { workshopId, joinSecret, title } = welcome;
    if (seatFor(workshopId) !== null) return 'there';
    const { seatId, token } = comingSeat(workshopId, JSON.stringify(seating));
    setTaking(true);
    setError(null);
    const asked = { workshopId, joinSecret, seatId, token, people: 1, ...seating };
    let answer = await takeSeat(asked);
    // So many come in at once that the host asks to come again: one waits, and is not sent away.
    while (!answer.ok && answer.error === 'tooFast') {
      await new Promise((go) => setTimeout(go, 1_000 + Math.random() * 2_000));
      answer = await takeSeat(asked);
    }
    setTaking(false);
    if (!answer.ok) {
      // A host that was full would refuse the same seat for ever, also once there is room.
      if (!UNKNOWN.has(answer.error)) forgetComing(workshopId);
      setError(answer.error);
      return 'failed';
    }
    rememberSeat({ workshopId, seatId, token, groupLabel, title, joinSecret });
    if (leftSeat(workshopId) !== null) await bringAlong(workshopId, seatId);
    return 'taken';
  };
  return { taking, error, take };
}

/** Hardly anybody needs it; what cannot be fetched stays where it is. */
async function bringAlong(workshopId: string, seatId: string): Promise<void> {
  try {
    const { takeAlong } = await import('#client/sync/leftBehind.ts');
    await takeAlong(workshopId, seatId);
  } catch {
    // The way in must not depend on it.
  }
}
