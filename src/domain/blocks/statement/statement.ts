import type { Block } from '../Block.ts';
import { choiceBlock } from '../choiceBlock.ts';

export const STATEMENT_VALUES = ['agree', 'disagree', 'unsure'] as const;
export type StatementValue = (typeof STATEMENT_VALUES)[number];

/** The earlier activity that asked the same proposition, when this one asks it again. */
export function askedBefore(options: Readonly<Record<string, unknown>>): string | null {
  return typeof options['before'] === 'string' ? options['before'] : null;
}

/** A proposition, answered before and after the talk. Data: `{ value }`. Option `before`: the activity to compare with. */
export const statement: Block = choiceBlock('statement', STATEMENT_VALUES, {
  acceptsOptions: (options) =>
    Object.entries(options).every(([key, value]) => key === 'before' && typeof value === 'string'),
  score: null,
});
