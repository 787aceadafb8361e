import { FEEDBACK_VALUES, type FeedbackValue } from '#domain/blocks/feedback/feedback.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';

/** What somebody tapped; null as long as nothing was given. */
export function answerIn(own: Contribution | undefined): FeedbackValue | null {
  return FEEDBACK_VALUES.find((each) => each === own?.data['value']) ?? null;
}
