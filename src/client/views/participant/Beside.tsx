import { Announcements } from './Announcements.tsx';
import { useFetchAhead } from './useFetchAhead.ts';

/** What goes along with a session without being seen: what is said to who hears the page, and what is fetched for later. */
export function Beside() {
  useFetchAhead();
  return <Announcements />;
}
