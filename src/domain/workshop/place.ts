/** The nine clickable places of the picture, in the order in which they are read aloud and listed. */
export const PLACE_IDS = [
  'inwoner',
  'professional',
  'organisatie',
  'beleid-bestuur',
  'bo1',
  'bo2',
  'bo3',
  'bo4',
  'bo5',
] as const;

/** A clickable spot in the picture: one of four vensters or five bouwopgaven. */
export type PlaceId = (typeof PLACE_IDS)[number];

/** The vensters among the places; each of them is by default also a group somebody can speak for. */
export const VENSTER_IDS = PLACE_IDS.slice(0, 4);

/** Tells whether a text from outside names one of the nine places. */
export function isPlaceId(value: string): value is PlaceId {
  return (PLACE_IDS as readonly string[]).includes(value);
}
