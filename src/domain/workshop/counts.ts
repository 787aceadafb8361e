/** What is counted for a view: how many gave something, and how a vote came out. */

/** The id of the tally that counts people in the room. */
export const JOINED = 'joined';
/** The id of the tally that says whether a wall is open, and of a wall's presence. No device can choose such an id. */
export const WALLS = '@walls';
/** The id of the tally, and of the presence, that says that the host cannot keep anything at this moment. */
export const UNSAVED = '@unsaved';

/**
 * Counts made for a view; the host's own state has none.
 * Id `joined`: people in the room. Id `@walls`, for who conducts: 1 while a wall is open. Id `@unsaved`, for who conducts
 * and who types along: there, with 1, only while the host cannot write. Otherwise an activity's id: its contributions.
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
