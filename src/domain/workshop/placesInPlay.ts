import type { Change } from './changes.ts';
import { PLACE_IDS, type PlaceId } from './place.ts';
import type { Workshop } from './Workshop.ts';

/** The change that brings places into play beside those of the session, in the order of the picture; none when all are. */
export function placesInPlay(workshop: Workshop, more: readonly PlaceId[]): Change[] {
  const places = PLACE_IDS.filter((place) => workshop.places.includes(place) || more.includes(place));
  if (places.length === workshop.places.length) return [];
  return [{ op: 'patch', kind: 'workshop', id: workshop.id, set: { places } }];
}
