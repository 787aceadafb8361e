import type { Block } from '../Block.ts';
import { NO_POINTING } from '../traits.ts';

/** Somebody tells something: a welcome, a pause, a closing. Nobody writes. */
export const explain: Block = {
  ...NO_POINTING,
  name: 'explain',
  parse: () => ({ ok: false, code: 'badData' }),
  acceptsOptions: (options) => Object.keys(options).length === 0,
  who: 'nobody',
  cardinality: 0,
  acceptsLate: false,
  audience: 'after-reveal',
  items: () => [],
  states: ['ready', 'open', 'closed'],
  textOf: () => '',
};
