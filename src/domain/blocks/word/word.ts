import { textBlock } from '../textBlock.ts';

/** The most characters (code points) of one word: room for *zelfredzaamheid*, or for two short ones. */
export const WORD_LENGTH = 30;

/** The one-word round at the end: everybody one word, together on the wall after the reveal. */
export const word = textBlock('word', {
  most: WORD_LENGTH,
  cardinality: 1,
  acceptsOptions: (options) => Object.keys(options).length === 0,
  tidy: (text) => text.replace(/\s+/g, ' '),
});
