/** What participants may ask for, and what anyone may ask for about parked questions. */

import type { Read } from './approval.ts';
import type { Care } from './Parked.ts';
import type { Seen } from './Seen.ts';
import type { Seating } from './seating.ts';

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
      /** What the sender saw of the words that go (`onTopOf`). Absent: to be taken as it comes. */
      readonly seen?: Seen;
    }
  /** With *Eerst bekijken*: names what was read. */
  | { readonly type: 'approveParked'; readonly read: readonly Read[] }
  | { readonly type: 'showParked'; readonly on: boolean };
