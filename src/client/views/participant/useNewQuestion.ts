import { useState } from 'react';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';

/** True once the facilitator has gone on since this screen was opened. Nobody is pulled away from what they write. */
export function useNewQuestion(): boolean {
  const now = useSession(({ view }) => {
    const activity = currentActivity(view);
    return activity === undefined ? '' : `${activity.id} ${activity.promptId} ${activity.state === 'ready'}`;
  });
  const [then] = useState(now);
  return now !== then;
}
