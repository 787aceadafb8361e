import type { Activity } from '../workshop/Activity.ts';
import type { Contribution } from '../workshop/Contribution.ts';
import type { Result } from '../workshop/counts.ts';
import type { TextRange } from '../workshop/Placement.ts';

/** Block data that was checked and cleaned, or the reason why not. */
export type Parsed =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: 'empty' | 'tooLong' | 'badData' };

/**
 * The kind of thing people do in an activity. The core knows blocks only by this contract.
 * How a block looks is in `client/blocks`; this folder never knows.
 */
export interface Block {
  readonly name: string;
  /** Checks and cleans what came from a device; pure, the same in browser and host. */
  readonly parse: (data: Readonly<Record<string, unknown>>) => Parsed;
  /** Checks the options of a prepared activity. */
  readonly acceptsOptions: (options: Readonly<Record<string, unknown>>) => boolean;
  /** Who gives contributions to it. */
  readonly who: 'participants' | 'nobody';
  /** How many contributions one seat may have standing in one activity. */
  readonly cardinality: number;
  /** Whether contributions are welcome after the reveal. */
  readonly acceptsLate: boolean;
  /**
   * Who sees what others gave. `after-reveal`: everyone the contributions, the facilitator before. `result`: nobody the
   * contributions, everyone what they add up to after the reveal. `facilitator`: she alone what they add up to, once it is
   * closed, and of each what `aside` lets through.
   */
  readonly audience: 'after-reveal' | 'result' | 'facilitator';
  /** For `facilitator`: what she may read of one answer, without its group; null when there is nothing to read. */
  readonly aside?: (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> | null;
  /** What a vote counts for; null for blocks that do not add up. */
  readonly keyOf: ((data: Readonly<Record<string, unknown>>) => string) | null;
  /** Whether data points at something that can be pointed at; `items` are those of the activity that `sourceOf` names. */
  readonly accepts: (
    data: Readonly<Record<string, unknown>>,
    options: Readonly<Record<string, unknown>>,
    items: ReadonlySet<string>,
  ) => boolean;
  /** The activity whose items people point at, or null. */
  readonly sourceOf: (options: Readonly<Record<string, unknown>>) => string | null;
  /** How often one seat may contribute when the options say so; otherwise `cardinality`. */
  readonly cardinalityOf?: (options: Readonly<Record<string, unknown>>) => number;
  /** How a place stands (0–4) by what its groups answered, for the picture; null when it says nothing about that. */
  readonly score: ((result: Result) => number | null) | null;
  /** Contributions that this contribution's data points at; they take it along when they go. */
  readonly refs: (data: Readonly<Record<string, unknown>>) => readonly string[];
  /** What other activities may point at. */
  readonly items: (contributions: readonly Contribution[]) => readonly string[];
  /** The states an activity of this block can be in. */
  readonly states: readonly Activity['state'][];
  /** The data with some ranges of its text made unreadable; for blocks whose text can be masked. */
  readonly mask?: (
    data: Readonly<Record<string, unknown>>,
    masks: readonly TextRange[],
  ) => Readonly<Record<string, unknown>>;
  /** One line of plain text per contribution, for report and lists. */
  readonly textOf: (data: Readonly<Record<string, unknown>>) => string;
}

export type BlockRegistry = ReadonlyMap<string, Block>;
