import type { FeedbackValue } from '../blocks/feedback/feedback.ts';
import type { ScaleValue } from '../blocks/scale/scale.ts';
import type { StatementValue } from '../blocks/statement/statement.ts';
import type { ReportPhrase } from './ReportSource.ts';

/** The words of every answer on a scale, on paper. */
export const SCALE_WORDS: Readonly<Record<ScaleValue, ReportPhrase>> = {
  1: 'scale1',
  2: 'scale2',
  3: 'scale3',
  4: 'scale4',
  5: 'scale5',
  unknown: 'scaleUnknown',
  unclear: 'scaleUnclear',
};

/** The words of every answer to a proposition, on paper. */
export const STATEMENT_WORDS: Readonly<Record<StatementValue, ReportPhrase>> = {
  agree: 'statementAgree',
  disagree: 'statementDisagree',
  unsure: 'statementUnsure',
};

/** The words of every answer to *Kon je zeggen wat je wilde?*, on paper. */
export const FEEDBACK_WORDS: Readonly<Record<FeedbackValue, ReportPhrase>> = {
  all: 'feedbackAll',
  most: 'feedbackMost',
  some: 'feedbackSome',
  none: 'feedbackNone',
};
