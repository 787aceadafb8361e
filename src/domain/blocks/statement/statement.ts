import type { Block } from '../Block.ts';

export const STATEMENT_VALUES = ['agree', 'disagree', 'unsure'] as const;
export type StatementValue = (typeof STATEMENT_VALUES)[number];

function isStatementValue(value: unknown): value is StatementValue {
  return (STATEMENT_VALUES as readonly unknown[]).includes(value);
}

/** The earlier activity that asked the same proposition, when this one asks it again. */
export function askedBefore(options: Readonly<Record<string, unknown>>): string | null {
  return typeof options['before'] === 'string' ? options['before'] : null;
}

/** A proposition, answered before and after the talk. Data: `{ value }`. Option `before`: the activity to compare with. */
export const statement: Block = {
  name: 'statement',
  parse: (data) => {
    const { value } = data;
    return isStatementValue(value) && Object.keys(data).length === 1
      ? { ok: true, data: { value } }
      : { ok: false, code: 'badData' };
  },
  acceptsOptions: (options) =>
    Object.entries(options).every(([key, value]) => key === 'before' && typeof value === 'string'),
  who: 'participants',
  cardinality: 1,
  acceptsLate: false,
  audience: 'result',
  keyOf: (data) => String(data['value']),
  accepts: () => true,
  sourceOf: () => null,
  score: null,
  refs: () => [],
  items: () => [],
  states: ['ready', 'open', 'revealed', 'closed'],
  textOf: () => '',
};
