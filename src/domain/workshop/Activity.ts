/** One step of the script, and its clock. */

import type { PlaceId } from './place.ts';
import type { Wording } from './Wording.ts';

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
  /** The question asked now; prompts of one group overrule it for that group, unless it is a *doorvraag*. */
  readonly promptId: string | null;
  /** The question asked when it was first opened; any other that is asked of everybody since is a *doorvraag*. */
  readonly openedWith?: string | null;
  /** The moment the 3-2-1 began (host's clock), or null. Nothing fires it: the facilitator's screen follows it. */
  readonly countdownAt: number | null;
  readonly timer: Timer | null;
}

/** A clock that every screen shows the same. Nothing fires it; screens compare it with the host's time. */
export type Timer =
  | { readonly running: true /** Moment (ms) at which it is up. */; readonly endsAt: number }
  | { readonly running: false /** Milliseconds left. */; readonly left: number };
