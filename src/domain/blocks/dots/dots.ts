import { isPlaceId } from '../../workshop/place.ts';
import type { Block } from '../Block.ts';

type Options = Readonly<Record<string, unknown>>;

/** The most dots that one person can be given. */
const MOST = 10;

/** How many dots everybody gets. */
export function dotsOf(options: Options): number {
  return typeof options['dots'] === 'number' ? options['dots'] : 3;
}

/** The places that can be voted for, when the dots go on places. */
export function placesOf(options: Options): readonly string[] {
  const places = options['places'];
  return Array.isArray(places) ? places.filter((place): place is string => typeof place === 'string') : [];
}

/**
 * Voting with dots, on places or on the notes of another activity. Data: `{ on }`, a place or a note; a dot on a note
 * follows the note into its cluster. Options: `dots` (how many each), and `places` or `source` (an activity's id).
 */
export const dots: Block = {
  name: 'dots',
  parse: (data) =>
    typeof data['on'] === 'string' && Object.keys(data).length === 1
      ? { ok: true, data: { on: data['on'] } }
      : { ok: false, code: 'badData' },
  acceptsOptions: (options) => {
    const { dots: n, places, source, ...rest } = options;
    const count = n === undefined || (typeof n === 'number' && Number.isInteger(n) && n >= 1 && n <= MOST);
    const onPlaces =
      Array.isArray(places) &&
      places.length > 0 &&
      places.every((place) => typeof place === 'string' && isPlaceId(place));
    return Object.keys(rest).length === 0 && count && onPlaces !== (typeof source === 'string');
  },
  who: 'participants',
  cardinality: MOST,
  cardinalityOf: dotsOf,
  acceptsLate: false,
  audience: 'result',
  keyOf: (data) => String(data['on']),
  accepts: (data, options, items) => {
    const on = String(data['on']);
    return placesOf(options).includes(on) || items.has(on);
  },
  sourceOf: (options) => (typeof options['source'] === 'string' ? options['source'] : null),
  score: null,
  refs: (data) => [String(data['on'])],
  items: () => [],
  states: ['ready', 'open', 'revealed', 'closed'],
  textOf: () => '',
};
