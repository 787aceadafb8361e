import type { Block } from './Block.ts';

/**
 * A block in which everybody gives one answer out of a few, while it is open: nobody sees single answers, everybody what
 * they add up to. Data: `{ value }`.
 *
 * @param values - the answers there are
 * @param own - what this block has of its own: its options, and whether it says how a place stands
 */
export function choiceBlock(
  name: string,
  values: readonly string[],
  own: Pick<Block, 'acceptsOptions' | 'score'>,
): Block {
  return {
    name,
    parse: ({ value, ...rest }) =>
      typeof value === 'string' && values.includes(value) && Object.keys(rest).length === 0
        ? { ok: true, data: { value } }
        : { ok: false, code: 'badData' },
    who: 'participants',
    cardinality: 1,
    acceptsLate: false,
    audience: 'result',
    keyOf: (data) => String(data['value']),
    accepts: () => true,
    sourceOf: () => null,
    refs: () => [],
    items: () => [],
    states: ['ready', 'open', 'revealed', 'closed'],
    textOf: () => '',
    ...own,
  };
}
