/**
 * The sync room: what a device knows of a session, and how it talks with whoever decides. It holds the session store,
 * the outbox, the drafts and this device's keys; it draws nothing, and the picture never looks in here.
 */
import type { Command } from '#domain/workshop/commands.ts';
import type { Ack, DeltaMessage, GoneReason, Life, OwnMessage, WholeMessage } from '#protocol/socket.ts';
import type { KnownKey } from './keyring.ts';

/** How the line to the host is. */
export type Line = 'connecting' | 'live' | 'offline';

/** What a host tells. Messages of one connection arrive in order; a new connection may begin anywhere. */
export interface HostListener {
  /** The version of the shared view that this device holds, or null when it needs the whole. Asked at each resume. */
  readonly since: () => number | null;
  readonly whole: (message: WholeMessage) => void;
  readonly delta: (message: DeltaMessage) => void;
  readonly own: (message: OwnMessage) => void;
  readonly gone: (reason: GoneReason) => void;
  readonly line: (line: Line) => void;
  /** The session came out of a back-up. Told by a line before anything else, each time that it stands. */
  readonly life?: (life: Life) => void;
}

/** Whoever runs `decide` is the host: the server behind a socket, or a room in memory. This is the seam between. */
export interface Host {
  /** Begins to connect, and keeps trying until closed. Called once. */
  readonly connect: (listener: HostListener) => void;
  /** Sends one command; rejects when no answer came, and then nobody knows whether it arrived. */
  readonly send: (command: Command) => Promise<Ack>;
  /** In which activity this device is writing (null: nowhere). Told again by itself after a reconnect. */
  readonly setWriting: (activityId: string | null) => void;
  readonly setReady: (activityId: string | null) => void;
  /** Asks for what came after `since()`, or for the whole view. */
  readonly resume: () => void;
  readonly close: () => void;
}

/** Who a device is to the host, and the key that proves it. */
export type Login =
  | { readonly workshopId: string; readonly role: KnownKey['role']; readonly key: string }
  | {
      readonly workshopId: string;
      readonly role: 'participant';
      readonly seatId: string;
      readonly key: string;
    };
