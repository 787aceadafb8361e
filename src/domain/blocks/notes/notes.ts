import type { Block } from '../Block.ts';
import { cleanText } from '../cleanText.ts';
import { maskText } from './maskText.ts';

/** The most characters (code points) of one note. */
export const NOTE_LENGTH = 500;

/** The text of a note's data, or '' when the data is of another shape. */
export function noteText(data: Readonly<Record<string, unknown>>): string {
  const text = data['text'];
  return typeof text === 'string' ? text : '';
}

/** Sticky notes: written in silence, shown to everyone at the reveal. Data: `{ text }`.
 * Option `tags`: the facilitator marks each as *dakkapel* or *ontwerp*. */
export const notes: Block = {
  name: 'notes',
  parse: (data) => {
    if (typeof data['text'] !== 'string' || Object.keys(data).length !== 1)
      return { ok: false, code: 'badData' };
    const text = cleanText(data['text']);
    if (text === '') return { ok: false, code: 'empty' };
    if ([...text].length > NOTE_LENGTH) return { ok: false, code: 'tooLong' };
    return { ok: true, data: { text } };
  },
  acceptsOptions: (options) =>
    Object.entries(options).every(([key, value]) => key === 'tags' && typeof value === 'boolean'),
  who: 'participants',
  cardinality: 25,
  acceptsLate: true,
  audience: 'after-reveal',
  keyOf: null,
  accepts: () => true,
  sourceOf: () => null,
  score: null,
  refs: () => [],
  items: (contributions) => contributions.map((contribution) => contribution.id),
  states: ['ready', 'open', 'revealed', 'closed'],
  mask: (data, masks) => (masks.length === 0 ? data : { text: maskText(noteText(data), masks) }),
  textOf: noteText,
};
