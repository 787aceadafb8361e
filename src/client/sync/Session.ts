import type { FacilitatorAction, ParticipantAction } from '#domain/workshop/commands.ts';
import type { State } from '#domain/workshop/State.ts';
import type { GoneReason, Refusal } from '#protocol/socket.ts';

/** What a person can ask for. */
export type Intent = ParticipantAction | FacilitatorAction;

/** Whether the host can be reached now. `gone`: the session was deleted or this key is no longer valid. */
export type Link = 'connecting' | 'live' | 'offline' | 'gone';

/** How far a command is: waiting in the outbox, or acknowledged but not yet in the confirmed view. */
export interface Pending {
  readonly commandId: string;
  readonly intent: Intent;
  readonly acked: boolean;
}

/** A command that the host refused for good; its text is kept so that nothing is lost. */
export interface Refused {
  readonly commandId: string;
  readonly intent: Intent;
  readonly code: Refusal;
}

/** The one store of a session on a device. */
export interface SessionState {
  /** What the screen shows: the confirmed view with every pending command decided again on it, in order. */
  readonly view: State;
  readonly link: Link;
  readonly gone: GoneReason | null;
  /** True once a first whole view has arrived. */
  readonly ready: boolean;
  readonly pending: readonly Pending[];
  readonly refused: readonly Refused[];
  /** Host's clock minus this device's, in ms. */
  readonly clockOffset: number;
  /** Decides at once, shows it, and sends it. Resolves with the refusal when it is refused here already, else null. */
  readonly act: (intent: Intent) => Refusal | null;
  /** Forgets a refused command, after its text was sent again or thrown away. */
  readonly dismiss: (commandId: string) => void;
  /** Tells the host in which activity this device is writing (null: nowhere). */
  readonly setWriting: (activityId: string | null) => void;
}
