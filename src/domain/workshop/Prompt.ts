/** What belongs to an activity in words: its questions, and what the facilitator says with it. */

import type { PlaceId } from './place.ts';
import type { Wording } from './Wording.ts';

/** One question, copied from the catalog in all registers so that later content never changes a session. */
export interface Prompt {
  readonly id: string;
  readonly activityId: string;
  readonly order: number;
  readonly contentId: string | null;
  readonly origin: 'source' | 'derived' | 'own';
  readonly wording: Wording;
  readonly starters: readonly string[];
  /** Where the answers belong when the activity itself has no place: the window that is looked through. */
  readonly placeId?: PlaceId;
  /** Set when this question is asked to one group only. */
  readonly groupId: string | null;
}

/** Speaking notes of one activity; the id is the activity's. Never leaves for wall or participants. */
export interface Remark {
  readonly id: string;
  readonly text: string;
}
