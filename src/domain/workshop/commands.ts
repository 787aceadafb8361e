/**
 * What people may ask for. Commands are made in the browser, ids included, and decided there and on the host
 * by the same function. `id` makes a command that arrives twice have one effect.
 */

import type { Earlier } from './earlier.ts';
import type {
  Activity,
  ActivityState,
  Care,
  DesignTag,
  GroupColour,
  GroupIcon,
  Helper,
  Prompt,
  Remark,
  StakeholderGroup,
  Step,
  TextRange,
  WallAside,
  Weather,
  Wording,
} from './entities.ts';
import type { LogEntry } from './LogEntry.ts';
import type { PlaceId } from './place.ts';
import type { Restore } from './Restore.ts';
import type { ReportPartId } from './reportPart.ts';
import type { Seating } from './seating.ts';

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

export type ParticipantAction =
  | {
      readonly type: 'contribute';
      readonly contributionId: string;
      readonly activityId: string;
      readonly promptId: string | null;
      readonly hideGroup: boolean;
      /** At a table: for which of its groups; otherwise the seat's own. */
      readonly groupId?: string;
      /** At a table, for a vote: which person of that group, from 0. */
      readonly person?: number;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: 'editContribution';
      readonly contributionId: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'withdraw'; readonly contributionId: string }
  | { readonly type: 'withdrawAll' }
  | ({ readonly type: 'arrangeSeat' } & Seating)
  | { readonly type: 'changeGroup'; readonly groupId: string }
  | { readonly type: 'leave' }
  | Extract<ParkingAction, { type: 'park' | 'unpark' }>;

/** Open questions for later: parked and withdrawn by anyone, tended by the facilitator. */
export type ParkingAction =
  | {
      readonly type: 'park';
      readonly parkedId: string;
      readonly text: string;
      readonly hideGroup: boolean;
      /** At a table: for which of its groups; otherwise the seat's own. */
      readonly groupId?: string;
    }
  | { readonly type: 'unpark'; readonly parkedId: string }
  | {
      readonly type: 'parkFor';
      readonly parkedId: string;
      readonly text: string;
      readonly groupId: string | null;
    }
  | {
      readonly type: 'tendParked';
      readonly parkedId: string;
      readonly set: Partial<Pick<Care, 'hidden' | 'answer' | 'lead'>>;
    }
  | { readonly type: 'showParked'; readonly on: boolean };

export type FacilitatorAction =
  | Exclude<ParkingAction, { type: 'park' | 'unpark' }>
  /** Puts something beside the script on the wall, or (null) takes it away. */
  | { readonly type: 'showAside'; readonly aside: WallAside | null }
  | { readonly type: 'setUp'; readonly set: Partial<SetUp> }
  | { readonly type: 'replaceScript'; readonly script: ScriptDraft }
  | {
      readonly type: 'putGroup';
      readonly groupId: string;
      readonly label: string;
      readonly hint: string;
      readonly order: number;
      readonly icon: GroupIcon;
      readonly colour: GroupColour;
      readonly resident: boolean;
    }
  | { readonly type: 'removeGroup'; readonly groupId: string }
  | {
      readonly type: 'addActivity';
      readonly activity: ActivityDraft;
      readonly prompts: readonly Prompt[];
      readonly remark: string;
    }
  | {
      readonly type: 'editActivity';
      readonly activityId: string;
      readonly set: ActivityEdit;
    }
  | { readonly type: 'setRemark'; readonly activityId: string; readonly text: string }
  | {
      readonly type: 'removeActivity';
      readonly activityId: string;
      /** What `activityMark` said of it; refused when anybody changed it since. Absent: as it is now. */
      readonly mark?: string;
    }
  | { readonly type: 'addPrompt'; readonly prompt: Prompt }
  | { readonly type: 'editPrompt'; readonly promptId: string; readonly wording: Wording }
  | { readonly type: 'removePrompt'; readonly promptId: string }
  | { readonly type: 'askPrompt'; readonly activityId: string; readonly promptId: string }
  | { readonly type: 'goTo'; readonly activityId: string }
  | { readonly type: 'setActivityState'; readonly activityId: string; readonly to: ActivityState }
  | { readonly type: 'countDown'; readonly activityId: string }
  | { readonly type: 'cancelCountDown'; readonly activityId: string }
  | { readonly type: 'blankWall'; readonly on: boolean }
  | { readonly type: 'hideGroups'; readonly on: boolean }
  | {
      readonly type: 'maskContribution';
      readonly contributionId: string;
      readonly masks: readonly TextRange[];
    }
  | { readonly type: 'spotlight'; readonly contributionId: string | null }
  | { readonly type: 'choosePlaces'; readonly places: readonly PlaceId[] }
  | { readonly type: 'setWeather'; readonly weather: Weather }
  | {
      readonly type: 'setTimer';
      readonly activityId: string /** Milliseconds from now, or null: no timer. */;
      readonly left: number | null;
      readonly running: boolean;
    }
  | {
      readonly type: 'repeatActivity';
      readonly activityId: string;
      readonly copyId: string;
      readonly promptIds: readonly string[];
    }
  | {
      readonly type: 'setReportPart';
      readonly partId: ReportPartId;
      readonly shown?: boolean;
      readonly text?: string;
    }
  | { readonly type: 'undo'; readonly restores: readonly Restore[] }
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
  | { readonly type: 'approve'; readonly contributionIds: readonly string[]; readonly on: boolean }
  /** Says that a report left the session, for the logbook. */
  | { readonly type: 'tellExport' }
  | { readonly type: 'closeWorkshop' }
  | { readonly type: 'reopenWorkshop' };

/** The fields of a step that people fill in. */
export type StepFields = Pick<
  Step,
  'placeId' | 'what' | 'lead' | 'partners' | 'firstMove' | 'checkDate' | 'residentNotices' | 'tag'
>;

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
  | { readonly type: 'renameCluster'; readonly clusterId: string; readonly title: string }
  | { readonly type: 'mergeClusters'; readonly from: string; readonly into: string }
  | { readonly type: 'dissolveCluster'; readonly clusterId: string }
  | {
      readonly type: 'assignToCluster';
      readonly contributionIds: readonly string[];
      readonly clusterId: string | null;
    }
  | { readonly type: 'tagContribution'; readonly contributionId: string; readonly tag: DesignTag | null }
  | { readonly type: 'setConclusion'; readonly activityId: string; readonly text: string }
  | {
      readonly type: 'putStep';
      readonly stepId: string;
      readonly activityId: string;
      readonly order: number;
      readonly fields: StepFields;
    }
  | { readonly type: 'removeStep'; readonly stepId: string }
  | { readonly type: 'confirmStep'; readonly stepId: string; readonly confirmed: boolean };

/** Said by the host alone, for who asked over HTTP: a link was made or revoked. */
export type HelperAction =
  | { readonly type: 'addHelper'; readonly helperId: string; readonly role: Helper['role'] }
  | { readonly type: 'removeHelper'; readonly helperId: string }
  /** Something for the logbook that changes nothing else. */
  | { readonly type: 'tell'; readonly what: 'wallLink' | 'recovered'; readonly who: LogEntry['who'] };

/** Said by the host alone: a device took a seat, came, went, or is writing. */
export type HostAction =
  | ({
      readonly type: 'takeSeat';
      readonly seatId: string;
      readonly groupId: string;
      readonly people: number;
    } & Partial<Omit<Seating, 'groupId'>>)
  | {
      readonly type: 'setPresence';
      readonly seatId: string;
      readonly connected: boolean;
      readonly writingIn: string | null;
      readonly readyIn: string | null;
    };

export type Action = ParticipantAction | FacilitatorAction | HostAction | HelperAction;
export type ActionType = Action['type'];

/** An action with the id that makes it idempotent. */
export type Command = { readonly id: string } & Action;

/** Who asks. */
export type Actor =
  | { readonly role: 'facilitator' }
  | { readonly role: 'cofacilitator' }
  | { readonly role: 'notetaker' }
  | { readonly role: 'wall' }
  | { readonly role: 'participant'; readonly seatId: string }
  | { readonly role: 'host' };

export type Role = Actor['role'];

/** Why something is refused. Views translate them; none says anything about hidden data. */
export const REJECTIONS = [
  'notAllowed',
  'gone',
  'exists',
  'closed',
  'notOpen',
  'frozen',
  'inUse',
  'changedSince',
  'empty',
  'tooLong',
  'badData',
  'unknownBlock',
  'unknownGroup',
  'limitMine',
  'idTaken',
  'roomFull',
] as const;
export type Rejection = (typeof REJECTIONS)[number];
