import type { Activity } from '../workshop/Activity.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import type { Result } from '../workshop/counts.ts';
import type { EarlierScore, EarlierStep } from '../workshop/earlier.ts';
import type { Care, Parked } from '../workshop/Parked.ts';
import type { Cluster, Placement } from '../workshop/Placement.ts';
import type { Prompt, Remark } from '../workshop/Prompt.ts';
import type { ReportPart } from '../workshop/reportPart.ts';
import type { StakeholderGroup } from '../workshop/StakeholderGroup.ts';
import type { Conclusion, Step } from '../workshop/Step.ts';
import type { Workshop } from '../workshop/Workshop.ts';

/** Raised when a field changes its meaning; the host then still reads the older ones. */
export const SESSION_FILE_VERSION = 1;

/**
 * A whole session as a file that can be kept and read again, without anything that points at a person or opens a door:
 * no seats, no keys, no codes, no single votes; a hidden note without its words, masked words masked. Ids are those of
 * the session, because they say what belongs together; they are worth nothing outside the file.
 */
export interface SessionFile {
  readonly format: 'praatplaat-sessie';
  readonly version: typeof SESSION_FILE_VERSION;
  readonly session: SessionFacts;
  /** How many people took part, per group id. */
  readonly people: Readonly<Record<string, number>>;
  readonly groups: readonly StakeholderGroup[];
  readonly activities: readonly FiledActivity[];
  readonly prompts: readonly Prompt[];
  readonly remarks: readonly Remark[];
  readonly contributions: readonly FiledContribution[];
  readonly placements: readonly FiledPlacement[];
  readonly clusters: readonly Cluster[];
  readonly conclusions: readonly Conclusion[];
  readonly steps: readonly Step[];
  readonly results: readonly Result[];
  readonly parked: readonly Omit<Parked, 'seatId'>[];
  readonly cares: readonly Care[];
  readonly reportParts: readonly ReportPart[];
  readonly earlierSteps: readonly EarlierStep[];
  readonly earlierScores: readonly EarlierScore[];
}

/** What the session is called, whose it is and where it stands; clocks and what the wall shows are of the moment. */
export type SessionFacts = Omit<
  Workshop,
  'id' | 'createdAt' | 'expiresAt' | 'wallBlank' | 'spotlightId' | 'aside' | 'led'
>;

export type FiledActivity = Omit<Activity, 'countdownAt' | 'timer'>;

/** Without who gave it. `data` is null when it was hidden: then only that it was there is known. */
export interface FiledContribution extends Omit<Contribution, 'seatId' | 'person' | 'data'> {
  readonly data: Contribution['data'] | null;
}

/** Masks are not in the file: what they cover is not there either. */
export type FiledPlacement = Omit<Placement, 'masks'>;
