import type { Block } from '../Block.ts';
import { cleanText } from '../cleanText.ts';
import { NO_POINTING } from '../traits.ts';

/** *Kon je zeggen wat je wilde?*, from yes to no. */
export const FEEDBACK_VALUES = ['all', 'most', 'some', 'none'] as const;
export type FeedbackValue = (typeof FEEDBACK_VALUES)[number];

/** The most characters (code points) of *Wat kan beter?*. */
export const FEEDBACK_LENGTH = 200;

function isFeedbackValue(value: unknown): value is FeedbackValue {
  return (FEEDBACK_VALUES as readonly unknown[]).includes(value);
}

/**
 * Short feedback on the session, for the facilitator alone: how people could speak, as counts under the rule for small
 * groups once it is closed; what could be better, as lines without a group. Data: `{ value, better }`, `better` may be ''.
 * There is no reveal: nothing of it ever comes on the wall.
 */
export const feedback: Block = {
  ...NO_POINTING,
  name: 'feedback',
  parse: (data) => {
    const { value, better = '', ...rest } = data;
    if (!isFeedbackValue(value) || typeof better !== 'string' || Object.keys(rest).length > 0)
      return { ok: false, code: 'badData' };
    const line = cleanText(better);
    if ([...line].length > FEEDBACK_LENGTH) return { ok: false, code: 'tooLong' };
    return { ok: true, data: { value, better: line } };
  },
  acceptsOptions: (options) => Object.keys(options).length === 0,
  who: 'participants',
  cardinality: 1,
  acceptsLate: false,
  audience: 'facilitator',
  keyOf: (data) => String(data['value']),
  aside: ({ better }) => (typeof better === 'string' && better !== '' ? { better } : null),
  items: () => [],
  states: ['ready', 'open', 'closed'],
  textOf: ({ better }) => (typeof better === 'string' ? better : ''),
};
