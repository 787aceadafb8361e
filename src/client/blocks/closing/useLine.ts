import { draftSeatId, useVoice } from '#client/seats/useVoice.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useDraft } from '../answering/useDraft.ts';

/** A line that somebody gives once, half-written: kept on the device, at a table for each person, until it is sent. */
export function useLine({
  activity,
  seat,
  own,
  given,
}: {
  activity: Activity;
  seat: Seat;
  own: Contribution | undefined;
  /** What stands there already. */
  given: string;
}) {
  const voice = useVoice();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  return useDraft(
    {
      workshopId,
      seatId: draftSeatId(seat, voice),
      activityId: activity.id,
      promptId: activity.promptId,
      ...(own ? { contributionId: own.id } : {}),
    },
    given,
  );
}
