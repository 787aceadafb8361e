import type { EarlierScore, EarlierStep } from '../workshop/earlier.ts';

/** Raised when a field changes its meaning. */
export const FOLLOW_UP_VERSION = 1;

/**
 * What a follow-up session needs of the one before, to be kept after its words are gone: steps and how the places stood,
 * no note and nobody. What was confirmed by then is done and stays behind.
 */
export interface FollowUpFile {
  readonly format: 'praatplaat-vervolg';
  readonly version: typeof FOLLOW_UP_VERSION;
  readonly title: string;
  readonly organisation: string;
  /** The day of the session, `YYYY-MM-DD`. */
  readonly date: string;
  readonly steps: readonly Omit<EarlierStep, 'id' | 'order' | 'confirmed'>[];
  readonly scores: readonly EarlierScore[];
}
