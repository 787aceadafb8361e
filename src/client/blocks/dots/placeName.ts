import { places } from 'virtual:catalog/places';
import type { PlaceId } from '#domain/workshop/place.ts';

/** The word of a place, with its number when it is a bouwopgave: *2 Praten mét inwoners*. */
export function placeName(id: PlaceId): string {
  const place = places.find((each) => each.id === id);
  if (!place) return id;
  return place.number === undefined ? place.label : `${place.number} ${place.label}`;
}
