/** What a facilitator prepares: a session and its script, before they are one. */

import type { Activity } from './Activity.ts';
import type { Earlier } from './earlier.ts';
import type { Prompt, Remark } from './Prompt.ts';
import type { PlaceId } from './place.ts';
import type { StakeholderGroup } from './StakeholderGroup.ts';

/** An activity as it is prepared: not yet in any state. */
export type ActivityDraft = Pick<
  Activity,
  'id' | 'order' | 'block' | 'placeId' | 'follows' | 'title' | 'wallText' | 'minutes' | 'options'
>;

/** What can be changed about an activity; place, words on the wall and options only until it is opened. */
export type ActivityEdit = Partial<
  Pick<Activity, 'title' | 'minutes' | 'order' | 'placeId' | 'wallText' | 'options'>
>;

/** The fields of the session that the facilitator fills in. */
export interface SetUp {
  readonly title: string;
  readonly organisation: string;
  readonly contact: string;
  readonly privacyUrl: string;
  readonly date: string;
  readonly retentionDays: number;
  readonly places: readonly PlaceId[];
}

/** A script with its questions and remarks, ready to be copied into a workshop. */
export interface ScriptDraft {
  readonly scriptId: string;
  readonly scriptTitle: string;
  readonly activities: readonly ActivityDraft[];
  readonly prompts: readonly Prompt[];
  readonly remarks: readonly Remark[];
}

/** Everything needed to begin a workshop. */
export interface WorkshopDraft extends SetUp, ScriptDraft {
  /** *Eerst bekijken*: notes wait for the facilitator after they turn round. Absent: off. */
  readonly approval?: boolean;
  readonly groups: readonly StakeholderGroup[];
  /** What an earlier session left to this one. Absent: it stands by itself. */
  readonly earlier?: Earlier;
}
