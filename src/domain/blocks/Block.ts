import type { Activity, Contribution } from '../workshop/entities.ts';

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
  /** Who may see others' contributions: everyone `after-reveal`, or only the `facilitator`, always. */
  readonly audience: 'after-reveal' | 'facilitator';
  /** Contributions that this contribution's data points at; they take it along when they go. */
  readonly refs: (data: Readonly<Record<string, unknown>>) => readonly string[];
  /** What other activities may point at. */
  readonly items: (contributions: readonly Contribution[]) => readonly string[];
  /** The states an activity of this block can be in. */
  readonly states: readonly Activity['state'][];
  /** One line of plain text per contribution, for report and lists. */
  readonly textOf: (data: Readonly<Record<string, unknown>>) => string;
}

export type BlockRegistry = ReadonlyMap<string, Block>;
