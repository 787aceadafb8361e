/**
 * What people may ask for. Commands are made in the browser, ids included, and decided there and on the host
 * by the same function. `id` makes a command that arrives twice have one effect.
 */

import type { Helper } from './Access.ts';
import type { FacilitatorAction } from './facilitatorActions.ts';
import type { LogEntry } from './LogEntry.ts';
import type { ParticipantAction } from './participantActions.ts';
import type { Seating } from './seating.ts';

/** Said by the host alone, for who asked over HTTP: a link was made or revoked. */
export type HelperAction =
  | { readonly type: 'addHelper'; readonly helperId: string; readonly role: Helper['role'] }
  | { readonly type: 'removeHelper'; readonly helperId: string }
  /** The keys of all walls stop working: whoever watches with one sees nothing more, now or later. */
  | { readonly type: 'detachWalls'; readonly who: LogEntry['who'] }
  /** Something for the logbook that changes nothing else. */
  | {
      readonly type: 'tell';
      readonly what: 'wallLink' | 'recovered' | 'exported';
      readonly who: LogEntry['who'];
      /** When it happened, if that was earlier than now; ms since the epoch. */
      readonly at?: number;
    };

/** Said by the host alone, for who asked over HTTP: only it can make a secret, and sees who gave nothing. */
export type DoorAction =
  | {
      readonly type: 'renewAccess';
      readonly joinCode: string;
      readonly joinSecret: string;
      readonly who: LogEntry['who'];
    }
  | {
      readonly type: 'clearSeats';
      /** Also who is there still, gave nothing and came in at this moment (ms since the epoch) or later. Null: nobody. */
      readonly since: number | null;
      readonly who: LogEntry['who'];
    };

/** Said by the host alone: a device took a seat, came, went, or is writing. */
export type HostAction =
  | ({
      readonly type: 'takeSeat';
      readonly seatId: string;
      readonly groupId: string;
      readonly people: number;
      /** How many devices may be in at once, where the host sets that; whoever handed back a device is out. */
      readonly most?: number;
    } & Partial<Omit<Seating, 'groupId'>>)
  | {
      readonly type: 'setPresence';
      readonly seatId: string;
      readonly connected: boolean;
      readonly writingIn: string | null;
      readonly readyIn: string | null;
    };

export type Action = ParticipantAction | FacilitatorAction | HostAction | HelperAction | DoorAction;

export type ActionType = Action['type'];

/** An action with the id that makes it idempotent. */
export type Command = { readonly id: string } & Action;

/** Who asks. */
export type Actor =
  | { readonly role: 'facilitator' }
  | { readonly role: 'cofacilitator' }
  | { readonly role: 'notetaker' }
  | { readonly role: 'wall' }
  | { readonly role: 'participant'; readonly seatId: string }
  | { readonly role: 'host' };

export type Role = Actor['role'];
