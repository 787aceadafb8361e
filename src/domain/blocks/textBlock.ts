import type { Block } from './Block.ts';
import { cleanText } from './cleanText.ts';
import { maskText } from './maskText.ts';
import { WRITTEN } from './traits.ts';

/** The text of data `{ text }`, or '' when the data is of another shape. */
export function textIn(data: Readonly<Record<string, unknown>>): string {
  return typeof data['text'] === 'string' ? data['text'] : '';
}

/**
 * A block in which everybody writes texts, shown to everyone at the reveal; late ones are welcome. Data: `{ text }`.
 *
 * @param own - what this block has of its own: how many texts, of how many characters (code points) at most, its
 *   options, and what it makes of a text beside cleaning it
 */
export function textBlock(
  name: string,
  own: Pick<Block, 'acceptsOptions' | 'cardinality'> & {
    readonly most: number;
    readonly tidy?: (text: string) => string;
  },
): Block {
  const { most, tidy = (text: string) => text } = own;
  return {
    ...WRITTEN,
    name,
    parse: ({ text: given, ...rest }) => {
      if (typeof given !== 'string' || Object.keys(rest).length > 0) return { ok: false, code: 'badData' };
      const text = tidy(cleanText(given));
      if (text === '') return { ok: false, code: 'empty' };
      if (text.length > most && [...text].length > most) return { ok: false, code: 'tooLong' };
      return { ok: true, data: { text } };
    },
    acceptsOptions: own.acceptsOptions,
    cardinality: own.cardinality,
    mask: (data, masks) => (masks.length === 0 ? data : { text: maskText(textIn(data), masks) }),
    textOf: textIn,
  };
}
