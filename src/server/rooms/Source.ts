import type { State } from '#domain/workshop/State.ts';
import type { ViewClass } from '#domain/workshop/viewer.ts';
import type { OwnMessage } from '#protocol/socket.ts';

/** A device that wants to look. `since`: the version it holds, or null. */
export interface Viewer {
  readonly id: string;
  readonly cls: ViewClass;
  readonly seatId: string | null;
  readonly since: number | null;
}

/** What a channel reads of its room at the moment of sending. */
export interface Source {
  readonly state: State;
  readonly version: number;
  /** A seat's own part. */
  readonly ownOf: (seatId: string) => OwnMessage;
}
