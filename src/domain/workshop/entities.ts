/**
 * Everything a workshop consists of. Each kind of entity is one interface; `State` holds one map per kind.
 * All of it is plain JSON: it is stored, sent and compared as it stands here. Nothing holds a person's name.
 */

import type { EarlierScore, EarlierStep } from './earlier.ts';
import type { LogEntry } from './LogEntry.ts';
import type { PlaceId } from './place.ts';
import type { ReportPart } from './reportPart.ts';

/** One text in both registers: for professionals, and in plain Dutch (B1). */
export interface Wording {
  readonly tekst: string;
  readonly tekst_b1: string;
}

/** The session itself: what it is called, who is responsible, where it stands now. Exactly one per state. */
export interface Workshop {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  /** Whom a participant can ask: a function, an address or a phone number. */
  readonly contact: string;
  /** Where the organisation's privacy statement stands: an http(s) address, or empty. */
  readonly privacyUrl: string;
  /** Day of the session, `YYYY-MM-DD`. */
  readonly date: string;
  readonly scriptId: string;
  readonly scriptTitle: string;
  readonly places: readonly PlaceId[];
  readonly status: 'open' | 'closed';
  /** Milliseconds since the epoch, the host's clock. */
  readonly createdAt: number;
  readonly retentionDays: number;
  /** From this moment on the host deletes everything. */
  readonly expiresAt: number;
  readonly currentActivityId: string | null;
  readonly wallBlank: boolean;
  /** True: notes go out without their group, because a group is so small that notes are recognisable. */
  readonly groupsHidden: boolean;
  /** The contribution that the wall shows large, or null. */
  readonly spotlightId: string | null;
  /** The two bouwopgaven chosen to work on; at most two. */
  readonly chosen: readonly PlaceId[];
  readonly weather: Weather;
  /** True for a session made by *Oefenen*. */
  readonly rehearsal: boolean;
  /** *Eerst bekijken*: what was turned round waits until the facilitator approves it. Absent: off. */
  readonly approval?: boolean;
  /** Wall and participants see the parked questions. Absent: not yet. */
  readonly parkedShown?: boolean;
  /** What the wall shows in place of the script for a moment; the next step of the script takes it away. */
  readonly aside?: WallAside | null;
}

/** What the facilitator can put on the wall beside the script: a place seen by all groups, open questions, the harvest. */
export type WallAside =
  | { readonly kind: 'sides'; readonly placeId: PlaceId }
  | { readonly kind: 'parked' }
  | { readonly kind: 'summary' };

export const CLOUDS = [
  'personeel',
  'regels',
  'beleidskeuzes',
  'politieke-wind',
  'bezuinigingen',
  'crisis',
] as const;
export type Cloud = (typeof CLOUDS)[number];

/** The weather over the building site: which pressures blow, and whether it rains. */
export interface Weather {
  readonly clouds: readonly Cloud[];
  readonly wind: boolean;
  readonly rain: boolean;
}

export const CALM: Weather = { clouds: [], wind: false, rain: false };

export const GROUP_ICONS = [
  'house',
  'hands',
  'office',
  'scales',
  'star',
  'triangle',
  'square',
  'diamond',
] as const;
export type GroupIcon = (typeof GROUP_ICONS)[number];
export const GROUP_COLOURS = ['brick', 'green', 'slate', 'timber', 'plum', 'teal', 'rose', 'olive'] as const;
export type GroupColour = (typeof GROUP_COLOURS)[number];

/** Whom somebody speaks for. */
export interface StakeholderGroup {
  readonly id: string;
  readonly label: string;
  /** One sentence in the first person that helps to choose: *ik praat over mijn eigen leven*. */
  readonly hint: string;
  readonly order: number;
  readonly icon: GroupIcon;
  readonly colour: GroupColour;
  /** Residents come first everywhere and read B1 by default. */
  readonly resident: boolean;
}

export type ActivityState = 'ready' | 'open' | 'revealed' | 'closed';

/** One step of the script, frozen into the workshop. */
export interface Activity {
  readonly id: string;
  readonly order: number;
  readonly block: string;
  readonly placeId: PlaceId | null;
  /** Works on the first or second bouwopgave that the hall chooses: until it is opened its place follows the choice. */
  readonly follows?: 1 | 2 | null;
  readonly title: Wording;
  /** What the wall shows beside the picture when there is no question, such as the house rules. */
  readonly wallText: Wording | null;
  readonly minutes: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly state: ActivityState;
  /** Once opened, late contributions stay welcome until the session closes. */
  readonly everOpened: boolean;
  /** The question asked now; prompts of one group overrule it for that group. */
  readonly promptId: string | null;
  /** The moment the 3-2-1 began (host's clock), or null. Nothing fires it: the facilitator's screen follows it. */
  readonly countdownAt: number | null;
  readonly timer: Timer | null;
}

/** A clock that every screen shows the same. Nothing fires it; screens compare it with the host's time. */
export type Timer =
  | { readonly running: true /** Moment (ms) at which it is up. */; readonly endsAt: number }
  | { readonly running: false /** Milliseconds left. */; readonly left: number };

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

/** A device's place in the workshop. */
export interface Seat {
  readonly id: string;
  /** `own`: one person. `table`: several, of one or more groups. `buddy`: a helper writes; the voice is the person's. */
  readonly mode: 'own' | 'table' | 'buddy';
  readonly groupId: string;
  readonly people: number;
  /** At a table: people per group id; read it by `peopleAt`. */
  readonly perGroup?: Readonly<Record<string, number>>;
  readonly left: boolean;
}

/** Anything given to an activity. `data` belongs to its block. */
export interface Contribution {
  readonly id: string;
  readonly activityId: string;
  readonly promptId: string | null;
  readonly placeId: PlaceId | null;
  /** Null: the writer chose not to show a group; it hangs with *Iedereen*. */
  readonly groupId: string | null;
  /** Null in every view but the writer's own. */
  readonly seatId: string | null;
  /** At a table, of what everybody gives once: which person of the group, from 0. Only in the writer's own view. */
  readonly person?: number;
  readonly late: boolean;
  /** Who typed it on behalf of others; absent for what came from a participant's own device. */
  readonly typedBy?: 'facilitator' | 'notetaker';
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the facilitator does with a contribution; the id is the contribution's. */
export interface Placement {
  readonly id: string;
  readonly hidden: boolean;
  /** Board units (pages of 1600 by 900, below each other), or null: laid out by itself. */
  readonly x: number | null;
  readonly y: number | null;
  /** The cluster that it hangs in. */
  readonly clusterId: string | null;
  /** Whether the idea is an add-on (*dakkapel*) or part of the design (*ontwerp*). */
  readonly tag: DesignTag | null;
  /** Words made unreadable: ranges of UTF-16 units in the text, in order, not overlapping. */
  readonly masks: readonly TextRange[];
  /** The facilitator read it and lets the hall see it; counts while the session has *Eerst bekijken* on. */
  readonly approved?: boolean;
}

/** From (inclusive) and to (exclusive), in UTF-16 units. */
export type TextRange = readonly [from: number, to: number];

export type DesignTag = 'dakkapel' | 'ontwerp';

/** Contributions of one activity that belong together. */
export interface Cluster {
  readonly id: string;
  readonly activityId: string;
  readonly title: string;
  readonly order: number;
}

/** The facilitator's summary of an activity; the id is the activity's. Shown on the wall. */
export interface Conclusion {
  readonly id: string;
  readonly text: string;
}

/** An agreed improvement step: complete when it says what, who leads, when we check and what a resident notices. */
export interface Step {
  readonly id: string;
  readonly activityId: string;
  readonly order: number;
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

/** A link that the facilitator gave to somebody who helps her; its key is nowhere, only the hash of it. */
export interface Helper {
  readonly id: string;
  readonly role: 'cofacilitator' | 'notetaker';
  /** Milliseconds since the epoch, the host's clock. */
  readonly madeAt: number;
}

/** A question that waits for its turn (*parkeerplaats*), from anyone. */
export interface Parked {
  readonly id: string;
  readonly text: string;
  /** Null: with *Iedereen*. */
  readonly groupId: string | null;
  /** Null in every view but the writer's own, and for what was typed for others. */
  readonly seatId: string | null;
  /** Who typed it for others, by role. */
  readonly typedBy: 'facilitator' | 'notetaker' | null;
}

/** What the facilitator does with a parked question; the id is the question's. */
export interface Care {
  readonly id: string;
  readonly hidden: boolean;
  /** What was said about it, or empty. */
  readonly answer: string;
  /** Who takes it on: a function, never a name; or empty. */
  readonly lead: string;
}

/** How to come in. Facilitator and wall only. */
export interface Access {
  readonly id: 'access';
  readonly joinCode: string;
  readonly joinSecret: string;
}

/** Whether a seat's device is there and writing. Lives in memory only; views get counts. */
export interface Presence {
  readonly id: string;
  readonly connected: boolean;
  readonly writingIn: string | null;
  /** The activity in which this device said *klaar*. */
  readonly readyIn: string | null;
}

/**
 * Counts made for a view; the host's own state has none.
 * Id `joined`: people in the room. Otherwise an activity's id: its contributions.
 */
export interface Tally {
  readonly id: string;
  readonly total: number;
  /** Per group id; `''` is *Iedereen*. Empty for participants. */
  readonly perGroup: Readonly<Record<string, number>>;
  /** Facilitator only: seats that gave something, and seats writing at this moment. */
  readonly writers: number;
  readonly writing: number;
  /** Devices that said *klaar*; a bare number, for everyone. */
  readonly ready: number;
  /** How many wait for the facilitator to approve them, once they were turned round; absent when none does. */
  readonly waiting?: number;
}

/** How a set of groups answered with votes: together, never person by person. */
export interface GroupResult {
  /** The groups counted here. One: a group that is large enough. More: small ones together, *overige groepen*. */
  readonly groupIds: readonly string[];
  /** How many gave an answer. */
  readonly answered: number;
  /** How often each answer was given, by the block's key. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * What an activity with votes came to; the id is the activity's. Made by the host at the reveal and frozen there, under
 * the rule for small groups. Single votes leave the host for nobody.
 */
export interface Result {
  readonly id: string;
  /** Residents first; empty when fewer than three people answered. */
  readonly groups: readonly GroupResult[];
  /** All groups together; null when fewer than three people answered. */
  readonly all: GroupResult | null;
}

/** The kinds of entities by name. */
export interface EntityOf {
  workshop: Workshop;
  group: StakeholderGroup;
  activity: Activity;
  prompt: Prompt;
  remark: Remark;
  seat: Seat;
  contribution: Contribution;
  placement: Placement;
  cluster: Cluster;
  conclusion: Conclusion;
  step: Step;
  earlierStep: EarlierStep;
  earlierScore: EarlierScore;
  parked: Parked;
  care: Care;
  reportPart: ReportPart;
  result: Result;
  helper: Helper;
  log: LogEntry;
  access: Access;
  presence: Presence;
  tally: Tally;
}

export type Kind = keyof EntityOf;

/** Every kind, in the order in which a view is built up. */
export const KINDS: readonly Kind[] = [
  'workshop',
  'access',
  'group',
  'activity',
  'prompt',
  'remark',
  'seat',
  'contribution',
  'placement',
  'cluster',
  'conclusion',
  'step',
  'earlierStep',
  'earlierScore',
  'parked',
  'care',
  'reportPart',
  'result',
  'helper',
  'log',
  'presence',
  'tally',
];

/** Kinds that are stored. The others live in memory (`presence`) or are made for a view (`tally`). */
export const DURABLE_KINDS: ReadonlySet<Kind> = new Set(
  KINDS.filter((kind) => kind !== 'presence' && kind !== 'tally'),
);
