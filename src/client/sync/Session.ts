import type { StoreApi } from 'zustand/vanilla';
import type { Actor } from '#domain/workshop/commands.ts';
import type { FacilitatorAction } from '#domain/workshop/facilitatorActions.ts';
import type { ParticipantAction } from '#domain/workshop/participantActions.ts';
import type { State } from '#domain/workshop/State.ts';
import type { GoneReason, Life, Refusal } from '#protocol/socket.ts';

/** What a person can ask for. */
export type Intent = ParticipantAction | FacilitatorAction;

/** Whether the host can be reached now. `gone`: the session was deleted or this key is no longer valid. */
export type Link = 'connecting' | 'live' | 'offline' | 'gone';

/** How far a command is: waiting in the outbox, or acknowledged but not yet in the confirmed view. */
export interface Pending {
  readonly commandId: string;
  readonly intent: Intent;
  /** The host has stored it: it may be called *Bewaard*. */
  readonly acked: boolean;
  /** Sent at least once without success while there was a line; it is being tried again. */
  readonly failing: boolean;
}

/**
 * Why a text is shown again: the host refused it, does not know the seat any more that gave it, or knows it not, because a
 * back-up of before was put back.
 */
export type WhyKept = Refusal | 'seatGone' | 'notInCopy';

/** A command that the host refused for good; its text is kept so that nothing is lost. */
export interface Refused {
  readonly commandId: string;
  readonly intent: Intent;
  readonly code: WhyKept;
}

/** That the session came out of a back-up, as a desk was told. */
export interface OutOfCopy {
  readonly life: Life;
  /** What this tab showed before that; null when it showed nothing yet. */
  readonly before: State | null;
  /** What it showed first after it; null as long as that has not come. */
  readonly after: State | null;
}

/** The one store of a session on a device. */
export interface SessionState {
  readonly actor: Actor;
  /** What the screen shows: the confirmed view with every pending command decided again on it, in order. */
  readonly view: State;
  readonly link: Link;
  readonly gone: GoneReason | null;
  /** True once a first whole view has arrived (for a participant: the own part too). */
  readonly ready: boolean;
  readonly pending: readonly Pending[];
  readonly refused: readonly Refused[];
  /** False when this browser keeps nothing (private mode): what is unsent would not survive a closed tab. */
  readonly durable: boolean;
  /** Host's clock minus this device's, in ms. */
  readonly clockOffset: number;
  /** Only on a desk, of a session that came out of a back-up. */
  readonly outOfCopy?: OutOfCopy;
  /** Decides at once, shows it, and sends it. Gives the refusal when it is refused here already, else null. */
  readonly act: (intent: Intent) => Refusal | null;
  /** Forgets a refused command, after its text was sent again or thrown away. */
  readonly dismiss: (commandId: string) => void;
  /** Tells the host in which activity this device is writing (null: nowhere). */
  readonly setWriting: (activityId: string | null) => void;
  /** Tells the host that this device is done with an activity (null: not any more). */
  readonly setReady: (activityId: string | null) => void;
}

/** The store with the way to end it. */
export type SessionStore = StoreApi<SessionState> & { readonly close: () => void };
