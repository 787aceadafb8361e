/** The session itself. */

import type { PlaceId } from './place.ts';
import type { Weather } from './weather.ts';

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
  /** Somebody joined, and was told that day: it comes nearer or stays, never later. Absent: nobody yet. */
  readonly promised?: boolean;
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
  /** The command that last led the hall on (`inTurn`); only who conducts is told. Absent: none yet. */
  readonly led?: string;
}

/** What the facilitator can put on the wall beside the script: a place seen by all groups, open questions, the harvest. */
export type WallAside =
  | { readonly kind: 'sides'; readonly placeId: PlaceId }
  | { readonly kind: 'parked' }
  | { readonly kind: 'summary' };
