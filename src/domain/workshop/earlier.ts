import { dayNumber } from './calendar.ts';
import { LIMITS } from './limits.ts';
import type { PlaceId } from './place.ts';
import type { StepFields } from './Step.ts';

/** A step that an earlier session agreed on. In the picture it is pencil until somebody confirms that it stands. */
export interface EarlierStep extends StepFields {
  readonly id: string;
  readonly order: number;
  /** The day of the session that agreed on it, `YYYY-MM-DD`. */
  readonly agreedOn: string;
  /** It stands now: brick. */
  readonly confirmed: boolean;
}

/** How a place stood at the end of an earlier session; the id is the place's. */
export interface EarlierScore {
  readonly id: PlaceId;
  /** Mean of everyone, 1–5. */
  readonly mean: number;
  /** How many people gave it; never under three. */
  readonly answered: number;
  /** `YYYY-MM-DD`. */
  readonly measuredOn: string;
}

/** What a follow-up session begins with. */
export interface Earlier {
  readonly steps: readonly EarlierStep[];
  readonly scores: readonly EarlierScore[];
}

/** True when all of it makes sense: days that exist, texts that fit, scores of at least three people. */
export function earlierIsSound({ steps, scores }: Earlier): boolean {
  return (
    steps.length <= LIMITS.steps &&
    new Set(steps.map(({ id }) => id)).size === steps.length &&
    new Set(scores.map(({ id }) => id)).size === scores.length &&
    steps.every(stepIsSound) &&
    scores.every(
      ({ mean, answered, measuredOn }) =>
        mean >= 1 &&
        mean <= 5 &&
        Number.isInteger(answered) &&
        answered >= 3 &&
        answered <= 100_000 &&
        dayNumber(measuredOn) !== null,
    )
  );
}

function stepIsSound(step: EarlierStep): boolean {
  const texts = [step.what, step.lead, step.partners, step.firstMove, step.residentNotices];
  return (
    step.what.trim() !== '' &&
    texts.every((text) => text.length <= LIMITS.stepText) &&
    Number.isFinite(step.order) &&
    (step.checkDate === '' || dayNumber(step.checkDate) !== null) &&
    dayNumber(step.agreedOn) !== null
  );
}
