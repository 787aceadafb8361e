import type { PlaceId } from '../workshop/place.ts';
import { partOfPlace, reportPartOf } from '../workshop/reportPart.ts';
import type { State } from '../workshop/State.ts';

/** False for a place that the facilitator leaves out of the report. */
export function isTold(view: State, placeId: PlaceId | null): boolean {
  return reportPartOf(view, partOfPlace(placeId)).shown;
}
