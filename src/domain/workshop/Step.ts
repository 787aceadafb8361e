/** What an activity comes to in words: agreed steps and a conclusion. */

import type { DesignTag } from './Placement.ts';
import type { PlaceId } from './place.ts';

/** The facilitator's summary of an activity; the id is the activity's. Shown on the wall. */
export interface Conclusion {
  readonly id: string;
  readonly text: string;
}

/** What people fill in of a step: complete when it says what, who leads, when we check and what a resident notices. */
export interface StepFields {
  readonly placeId: PlaceId | null;
  readonly what: string;
  /** A function, never a name. */
  readonly lead: string;
  readonly partners: string;
  readonly firstMove: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly checkDate: string;
  readonly residentNotices: string;
  readonly tag: DesignTag | null;
}

/** An agreed improvement step. */
export interface Step extends StepFields {
  readonly id: string;
  readonly activityId: string;
  readonly order: number;
}
