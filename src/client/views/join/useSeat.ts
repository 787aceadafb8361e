import { useRef, useState } from 'react';
import { type ApiError, takeSeat } from '#client/sync/api.ts';
import { newId, newToken, rememberSeat } from '#client/sync/device.ts';
import type { StakeholderGroup } from '#domain/workshop/entities.ts';
import type { Welcome } from '#protocol/http.ts';

/**
 * Takes a seat. Its id and token are made once, so pressing again after a lost answer gives the same seat, and the
 * group may still be changed in between only by making them anew.
 */
export function useSeat(welcome: Welcome): {
  taking: boolean;
  error: ApiError | null;
  take: (group: StakeholderGroup, people: number) => Promise<boolean>;
} {
  const mine = useRef<{ seatId: string; token: string; groupId: string } | null>(null);
  const [taking, setTaking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const take = async (group: StakeholderGroup, people: number) => {
    if (mine.current?.groupId !== group.id)
      mine.current = { seatId: newId(), token: newToken(), groupId: group.id };
    const { seatId, token } = mine.current;
    const { workshopId, joinSecret, title } = welcome;
    setTaking(true);
    setError(null);
    const answer = await takeSeat({ workshopId, joinSecret, seatId, token, groupId: group.id, people });
    setTaking(false);
    if (!answer.ok) {
      setError(answer.error);
      return false;
    }
    rememberSeat({ workshopId, seatId, token, groupLabel: group.label, title });
    return true;
  };
  return { taking, error, take };
}
