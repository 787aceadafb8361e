import type { Block } from '../Block.ts';

/** Somebody tells something: a welcome, a pause, a closing. Nobody writes. */
export const explain: Block = {
  name: 'explain',
  parse: () => ({ ok: false, code: 'badData' }),
  acceptsOptions: (options) => Object.keys(options).length === 0,
  who: 'nobody',
  cardinality: 0,
  acceptsLate: false,
  audience: 'after-reveal',
  keyOf: null,
  accepts: () => true,
  sourceOf: () => null,
  score: null,
  refs: () => [],
  items: () => [],
  states: ['ready', 'open', 'closed'],
  textOf: () => '',
};
