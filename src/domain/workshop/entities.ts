/**
 * Everything a workshop consists of. Each kind of entity is one interface; `State` holds one map per kind.
 * All of it is plain JSON: it is stored, sent and compared as it stands here. Nothing holds a person's name.
 */

import type { Access, Helper } from './Access.ts';
import type { Activity } from './Activity.ts';
import type { Contribution } from './Contribution.ts';
import type { Result, Tally } from './counts.ts';
import type { EarlierScore, EarlierStep } from './earlier.ts';
import type { LogEntry } from './LogEntry.ts';
import type { Care, Parked } from './Parked.ts';
import type { Cluster, Placement } from './Placement.ts';
import type { Prompt, Remark } from './Prompt.ts';
import type { ReportPart } from './reportPart.ts';
import type { Presence, Seat } from './Seat.ts';
import type { StakeholderGroup } from './StakeholderGroup.ts';
import type { Conclusion, Step } from './Step.ts';
import type { Workshop } from './Workshop.ts';

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
