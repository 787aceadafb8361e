import type { Activity } from '../../workshop/Activity.ts';
import type { PlaceId } from '../../workshop/place.ts';
import { inOrder } from '../../workshop/State.ts';
import type { FormatSource } from '../FormatSource.ts';
import { type Column, words } from './sheetOf.ts';

/** What a row is about: an activity, and a place of its own when that is another one. */
interface About {
  readonly activity: Activity;
  readonly placeId?: PlaceId | null;
}

/** The activities in the order of the picture's places, as in the report. */
export function spokenAbout({ view, places }: FormatSource): Activity[] {
  const at = (id: PlaceId | null) => places.findIndex((place) => place.id === id);
  return inOrder(view.activity.values()).sort((a, b) => at(a.placeId) - at(b.placeId));
}

/** The first two columns of every sheet of answers: the place and the part of the talk. */
export function aboutColumns<Row extends About>(source: FormatSource): Column<Row>[] {
  const { tell } = source;
  return [
    words(tell('place'), 24, ({ activity, placeId = activity.placeId }) => placeName(source, placeId)),
    words(tell('part'), 28, ({ activity }) => activity.title.tekst),
  ];
}

/** The name of a place, or that it was about the whole picture. */
export function placeName({ places, say }: FormatSource, id: PlaceId | null): string {
  return places.find((place) => place.id === id)?.label ?? say('wholePicture');
}
