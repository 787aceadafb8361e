import { useRef, useState } from 'react';
import { type ApiError, takeSeat } from '#client/sync/api.ts';
import { newId, newToken, rememberSeat } from '#client/sync/device.ts';
import type { Seating } from '#domain/workshop/seating.ts';
import type { Welcome } from '#protocol/http.ts';

/**
 * Takes a seat. Its id and token are made once, so pressing again after a lost answer gives the same seat; who sits
 * there may still be changed in between only by making them anew.
 */
export function useSeat(welcome: Welcome): {
  taking: boolean;
  error: ApiError | null;
  take: (seating: Seating, groupLabel: string) => Promise<boolean>;
} {
  const mine = useRef<{ seatId: string; token: string; seating: string } | null>(null);
  const [taking, setTaking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const take = async (seating: Seating, groupLabel: string) => {
    const who = JSON.stringify(seating);
    if (mine.current?.seating !== who) mine.current = { seatId: newId(), token: newToken(), seating: who };
    const { seatId, token } = mine.current;
    const { workshopId, joinSecret, title } = welcome;
    setTaking(true);
    setError(null);
    const answer = await takeSeat({ workshopId, joinSecret, seatId, token, people: 1, ...seating });
    setTaking(false);
    if (!answer.ok) {
      setError(answer.error);
      return false;
    }
    rememberSeat({ workshopId, seatId, token, groupLabel, title, joinSecret });
    return true;
  };
  return { taking, error, take };
}
