import type { StepFields } from '../workshop/Step.ts';

/** The fields of a step that says what, and besides no more than is given. */
export function stepSaying(what: string, set: Partial<StepFields> = {}): StepFields {
  return {
    placeId: null,
    what,
    lead: '',
    partners: '',
    firstMove: '',
    checkDate: '',
    residentNotices: '',
    tag: null,
    ...set,
  };
}
