/** What the facilitator and who helps her may ask for. */

import type { ActivityState } from './Activity.ts';
import type { Read } from './approval.ts';
import type { ActivityDraft, ActivityEdit, ScriptDraft, SetUp } from './drafts.ts';
import type { DesignTag, TextRange } from './Placement.ts';
import type { Prompt } from './Prompt.ts';
import type { ParkingAction } from './participantActions.ts';
import type { PlaceId } from './place.ts';
import type { Restore } from './Restore.ts';
import type { ReportPartId } from './reportPart.ts';
import type { Seen } from './Seen.ts';
import type { StakeholderGroup } from './StakeholderGroup.ts';
import type { StepFields } from './Step.ts';
import type { Wording } from './Wording.ts';
import type { WallAside } from './Workshop.ts';
import type { Weather } from './weather.ts';

export type FacilitatorAction =
  | Exclude<ParkingAction, { type: 'park' | 'unpark' }>
  | LeadingAction
  | (OverWords & { readonly type: 'setUp'; readonly set: Partial<SetUp> })
  | {
      readonly type: 'replaceScript';
      readonly script: ScriptDraft;
      /** What `scriptMark` said of the one that goes; refused when anybody changed it since. Absent: as it is now. */
      readonly mark?: string;
    }
  | (OverWords & { readonly type: 'putGroup'; readonly groupId: string } & Omit<StakeholderGroup, 'id'>)
  | (OverWords & { readonly type: 'removeGroup'; readonly groupId: string })
  | {
      readonly type: 'addActivity';
      readonly activity: ActivityDraft;
      readonly prompts: readonly Prompt[];
      readonly remark: string;
    }
  | (OverWords & {
      readonly type: 'editActivity';
      readonly activityId: string;
      readonly set: ActivityEdit;
    })
  | (OverWords & { readonly type: 'setRemark'; readonly activityId: string; readonly text: string })
  | {
      readonly type: 'removeActivity';
      readonly activityId: string;
      /** What `activityMark` said of it; refused when anybody changed it since. Absent: as it is now. */
      readonly mark?: string;
    }
  | { readonly type: 'addPrompt'; readonly prompt: Prompt }
  | (OverWords & { readonly type: 'editPrompt'; readonly promptId: string; readonly wording: Wording })
  | (OverWords & { readonly type: 'removePrompt'; readonly promptId: string })
  | { readonly type: 'hideGroups'; readonly on: boolean }
  /** Lets nobody new in, or lets them in again. */
  | { readonly type: 'shutDoor'; readonly on: boolean }
  | {
      readonly type: 'maskContribution';
      readonly contributionId: string;
      readonly masks: readonly TextRange[];
    }
  | { readonly type: 'setWeather'; readonly weather: Weather }
  | {
      readonly type: 'repeatActivity';
      readonly activityId: string;
      readonly copyId: string;
      readonly promptIds: readonly string[];
    }
  | (OverWords & {
      readonly type: 'setReportPart';
      readonly partId: ReportPartId;
      readonly shown?: boolean;
      readonly text?: string;
    })
  | { readonly type: 'hideContribution'; readonly contributionId: string; readonly hidden: boolean }
  | {
      readonly type: 'moveContribution';
      readonly contributionId: string;
      readonly x: number;
      readonly y: number;
    }
  | FacilitationAction
  /** *Eerst bekijken* on or off; what hangs there already stays. */
  | { readonly type: 'setApproval'; readonly on: boolean }
  /** Names what was read: what says something else by now still waits. */
  | { readonly type: 'approve'; readonly read: readonly Read[] }
  /** Says that a report left the session, for the logbook. */
  | { readonly type: 'tellExport' };

/** What the sender saw of the words that go (`onTopOf`). Absent: to be taken as it comes. */
interface OverWords {
  readonly seen?: Seen;
}

/** What the sender saw, as `asSeen` says it. Absent: to be taken as it comes. */
interface OnTopOf {
  readonly expect?: string;
}

/** What leads the hall, or changes what hangs at the step where it stands (`inTurn`). */
export type LeadingAction = OnTopOf &
  (
    | { readonly type: 'goTo'; readonly activityId: string }
    | { readonly type: 'setActivityState'; readonly activityId: string; readonly to: ActivityState }
    | { readonly type: 'countDown'; readonly activityId: string }
    | { readonly type: 'cancelCountDown'; readonly activityId: string }
    | { readonly type: 'askPrompt'; readonly activityId: string; readonly promptId: string }
    | { readonly type: 'blankWall'; readonly on: boolean }
    | { readonly type: 'spotlight'; readonly contributionId: string | null }
    | { readonly type: 'choosePlaces'; readonly places: readonly PlaceId[] }
    | {
        readonly type: 'setTimer';
        readonly activityId: string;
        /** Milliseconds from now, or null: no timer. */
        readonly left: number | null;
        readonly running: boolean;
        /** `left` comes on top of what is left by the host's clock: that of the sender may be wrong. */
        readonly more?: true;
      }
    /** Puts something beside the script on the wall, or (null) takes it away. */
    | { readonly type: 'showAside'; readonly aside: WallAside | null }
    | { readonly type: 'closeWorkshop' }
    | { readonly type: 'reopenWorkshop' }
    | { readonly type: 'undo'; readonly restores: readonly Restore[] }
  );

/** Arranging, typing for others, summing up. */
export type FacilitationAction =
  | {
      readonly type: 'contributeFor';
      readonly activityId: string;
      readonly promptId: string | null;
      readonly groupId: string | null;
      readonly contributions: readonly {
        readonly contributionId: string;
        readonly data: Readonly<Record<string, unknown>>;
      }[];
    }
  /** Takes back what was typed for others, for real; refused when anybody went on with it. */
  | { readonly type: 'withdrawFor'; readonly contributionIds: readonly string[] }
  | {
      readonly type: 'putCluster';
      readonly clusterId: string;
      readonly activityId: string;
      readonly title: string;
      readonly contributionIds: readonly string[];
    }
  | (OverWords & { readonly type: 'renameCluster'; readonly clusterId: string; readonly title: string })
  | (OverWords & { readonly type: 'mergeClusters'; readonly from: string; readonly into: string })
  | (OverWords & { readonly type: 'dissolveCluster'; readonly clusterId: string })
  | {
      readonly type: 'assignToCluster';
      readonly contributionIds: readonly string[];
      readonly clusterId: string | null;
    }
  | { readonly type: 'tagContribution'; readonly contributionId: string; readonly tag: DesignTag | null }
  | (OverWords & { readonly type: 'setConclusion'; readonly activityId: string; readonly text: string })
  | (OverWords & {
      readonly type: 'putStep';
      readonly stepId: string;
      readonly activityId: string;
      readonly order: number;
      readonly fields: StepFields;
    })
  | (OverWords & { readonly type: 'removeStep'; readonly stepId: string })
  | { readonly type: 'confirmStep'; readonly stepId: string; readonly confirmed: boolean };
