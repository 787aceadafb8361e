import type { Block } from '../blocks/Block.ts';

/**
 * A second block, only for tests: a word for the weather, that may point at a note. It proves that a new block passes
 * decide, views, store and report without any of them being touched.
 */
export const weather: Block = {
  name: 'weather',
  parse: (data) => {
    const { sky, about } = data;
    if (sky !== 'sun' && sky !== 'rain') return { ok: false, code: 'badData' };
    return { ok: true, data: typeof about === 'string' ? { sky, about } : { sky } };
  },
  acceptsOptions: (options) => Object.keys(options).every((key) => key === 'months'),
  who: 'participants',
  cardinality: 1,
  acceptsLate: false,
  audience: 'after-reveal',
  keyOf: null,
  accepts: () => true,
  sourceOf: () => null,
  score: null,
  refs: (data) => (typeof data['about'] === 'string' ? [data['about']] : []),
  items: () => [],
  states: ['ready', 'open', 'revealed', 'closed'],
  textOf: (data) => (data['sky'] === 'sun' ? 'zon' : 'regen'),
};
