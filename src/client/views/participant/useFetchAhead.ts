import { useEffect } from 'react';
import { fetchSeats } from '#client/seats/lazySeats.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { loadWords } from '#i18n/setupI18n.ts';
import { fetchBeside } from './lazyBeside.ts';

/** Long after the first load, when nobody waits for the Wi-Fi any more. */
const LATER_MS = 8_000;

/** Once the line is there for a while, what only some devices need is fetched, for when the line is gone. */
export function useFetchAhead(): void {
  const live = useSession((session) => session.link === 'live');
  useEffect(() => {
    if (!live) return;
    const timer = setTimeout(() => {
      // A vote asks for more than its own words; those come with it.
      loadWords(['results']).catch(() => {});
      void fetchSeats();
      void fetchBeside();
    }, LATER_MS);
    return () => clearTimeout(timer);
  }, [live]);
}
