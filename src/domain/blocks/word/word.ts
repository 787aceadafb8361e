import type { Block } from '../Block.ts';
import { cleanText } from '../cleanText.ts';
import { maskText } from '../notes/maskText.ts';

/** The most characters (code points) of one word: room for *zelfredzaamheid*, or for two short ones. */
export const WORD_LENGTH = 30;

function wordText(data: Readonly<Record<string, unknown>>): string {
  return typeof data['text'] === 'string' ? data['text'] : '';
}

/** The one-word round at the end: everybody one word, together on the wall after the reveal. Data: `{ text }`. */
export const word: Block = {
  name: 'word',
  parse: (data) => {
    if (typeof data['text'] !== 'string' || Object.keys(data).length !== 1)
      return { ok: false, code: 'badData' };
    const text = cleanText(data['text']).replace(/\s+/g, ' ');
    if (text === '') return { ok: false, code: 'empty' };
    if ([...text].length > WORD_LENGTH) return { ok: false, code: 'tooLong' };
    return { ok: true, data: { text } };
  },
  acceptsOptions: (options) => Object.keys(options).length === 0,
  who: 'participants',
  cardinality: 1,
  acceptsLate: true,
  audience: 'after-reveal',
  keyOf: null,
  accepts: () => true,
  sourceOf: () => null,
  score: null,
  refs: () => [],
  items: (contributions) => contributions.map((contribution) => contribution.id),
  states: ['ready', 'open', 'revealed', 'closed'],
  mask: (data, masks) => (masks.length === 0 ? data : { text: maskText(wordText(data), masks) }),
  textOf: wordText,
};
