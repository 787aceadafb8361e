import { dayNumber } from '../../workshop/calendar.ts';
import { LIMITS } from '../../workshop/limits.ts';
import type { Step } from '../../workshop/Step.ts';
import type { Block } from '../Block.ts';
import { cleanText } from '../cleanText.ts';
import { WRITTEN } from '../traits.ts';

const TEXTS = ['what', 'lead', 'partners', 'firstMove', 'residentNotices'] as const;

/** A step is complete when it says what, who leads, when we check, and what a resident notices. */
export function isComplete(step: Pick<Step, 'what' | 'lead' | 'checkDate' | 'residentNotices'>): boolean {
  return [step.what, step.lead, step.checkDate, step.residentNotices].every((text) => text.trim() !== '');
}

/**
 * Drafts of improvement steps, made on tablets; the facilitator settles them into `Step`s. Data: `what` and, as far as
 * people know them, `lead` (a function), `partners`, `firstMove`, `checkDate`, `residentNotices`.
 */
export const steps: Block = {
  ...WRITTEN,
  name: 'steps',
  parse: (data) => {
    const { checkDate = '', ...rest } = data;
    if (Object.keys(rest).some((key) => !(TEXTS as readonly string[]).includes(key)))
      return { ok: false, code: 'badData' };
    if (typeof checkDate !== 'string' || (checkDate !== '' && dayNumber(checkDate) === null))
      return { ok: false, code: 'badData' };
    const texts: Record<string, string> = {};
    for (const field of TEXTS) {
      const text = rest[field] ?? '';
      if (typeof text !== 'string') return { ok: false, code: 'badData' };
      texts[field] = cleanText(text);
      if (texts[field].length > LIMITS.stepText) return { ok: false, code: 'tooLong' };
    }
    if (texts['what'] === '') return { ok: false, code: 'empty' };
    return { ok: true, data: { ...texts, checkDate } };
  },
  acceptsOptions: (options) => Object.keys(options).length === 0,
  cardinality: 10,
  textOf: (data) => String(data['what'] ?? ''),
};
