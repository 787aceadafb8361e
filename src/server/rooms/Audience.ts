import type { ViewClass } from '#domain/workshop/viewer.ts';
import type { DeltaMessage, GoneReason, OwnMessage, WholeMessage } from '#protocol/socket.ts';

/** How somebody who comes (back) begins: with everything, or with what was missed. */
export type Start = { readonly whole: WholeMessage } | { readonly delta: DeltaMessage };

/** The devices that look at one workshop, as the room sees them: ids, without sockets. */
export interface Audience {
  /**
   * To everyone of a class who has started: one message, encoded once. Each device hears it before anything that is said
   * later; only if it is urgent everybody hears it now, a large class otherwise little by little.
   */
  delta(cls: ViewClass, message: DeltaMessage, isUrgent: boolean): void;
  /** To these viewers, who from now on get the deltas of their class. */
  start(cls: ViewClass, viewerIds: readonly string[], start: Start): void;
  /** To every device on a seat, or to one of them. */
  own(seatId: string, message: OwnMessage, viewerId?: string): void;
  /** Sends a seat's devices away (`WALLS`: all walls), or everyone. */
  dismiss(reason: GoneReason, seatId?: string): void;
  /** How many devices of a seat are connected, or (`WALLS`) how many walls. */
  countOf(seatId: string): number;
  /** Sends away every device that came in with a helper's link: it was revoked. */
  dismissHelper(helperId: string): void;
}
