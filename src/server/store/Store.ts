/**
 * Where workshops are kept. One contract (tests/contract/storeContract.ts) and any number of implementations. Whatever
 * a method has resolved is durable: the power may fail the next moment. Only `rooms/` and `http/` come here.
 */

import type { EntityOf, Kind } from '#domain/workshop/entities.ts';
import type { Rejection } from '#domain/workshop/rejections.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Life } from '#protocol/socket.ts';

/** What came of a command, kept so that it has one effect however often it arrives. */
export type Outcome =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly code: Rejection };

export type CredentialRole =
  | 'facilitator'
  | 'cofacilitator'
  | 'notetaker'
  | 'wall'
  | 'seat'
  | 'recovery'
  | 'summary';

/** A right to be somebody in a workshop. Only the hash of its key is kept. */
export interface Credential {
  readonly hash: string;
  readonly workshopId: string;
  readonly role: CredentialRole;
  /** The seat's or helper's id, or '' for the other roles. */
  readonly subject: string;
}

/** An entity as it stands after a batch, or `null` when it is gone. */
export type Row = { readonly [K in Kind]: { kind: K; id: string; entity: EntityOf[K] | null } }[Kind];

/** Everything that one transaction writes. */
export interface Batch {
  /** The version that this batch builds on; another one in the store means that somebody else wrote. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly grants: readonly Credential[];
  /** Seats whose tokens stop working. */
  readonly revokedSeats: readonly string[];
  /** Helpers (co-facilitators, note-takers) whose keys stop working. */
  readonly revokedHelpers?: readonly string[];
  /** The keys of all walls stop working. */
  readonly revokesWalls?: boolean;
}

export interface Loaded {
  readonly state: State;
  readonly version: number;
  /** Only of a session that came out of a back-up. */
  readonly life?: Life;
}

export interface Store {
  /**
   * Keeps a new workshop, at version 1, with its credentials. False, and nothing kept, when its id, join code or join
   * secret is in use.
   */
  create(state: State, credentials: readonly Credential[]): Promise<boolean>;
  /** A workshop as it stands, or null when it is not there, was deleted or has expired at `now`. */
  load(workshopId: string, now: number): Promise<Loaded | null>;
  /** Writes a batch in one transaction. Throws `StoreFault` `conflict` when the workshop is gone or is not at `from`. */
  save(workshopId: string, batch: Batch): Promise<void>;
  /** The outcomes known of these commands. */
  outcomes(workshopId: string, commandIds: readonly string[]): Promise<ReadonlyMap<string, Outcome>>;
  /** Which of these were in the workshop once, and went. */
  gone(workshopId: string, kind: Kind, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whom a key (by its hash) belongs to, or null. */
  credential(hash: string): Promise<Credential | null>;
  /** Keeps a right; a key that is kept already stays what it was. */
  grant(credential: Credential): Promise<void>;
  /** Which workshop a join code or join secret opens, or null. Says nothing about expiry: loading does. */
  findByJoinCode(code: string): Promise<string | null>;
  findByJoinSecret(secret: string): Promise<string | null>;
  /**
   * Removes every trace; a restored back-up does not bring it back. Deleting twice does no harm. What fails once it counts as
   * deleted (`isDeleted`) is ended by `scrub`.
   */
  delete(workshopId: string): Promise<void>;
  /** True for a workshop that was deleted by hand (and has not expired since). */
  isDeleted(workshopId: string): boolean;
  /** The workshops that have expired at `now`. */
  expired(now: number): Promise<readonly string[]>;
  /**
   * Takes what was overwritten or removed out of every side file and every corner as well. `isQuiet`: nobody is there who
   * would have to wait for that.
   */
  scrub(isQuiet?: boolean): Promise<void>;
  /** Resolves when the store answers and, if the last write failed, takes one; rejects when it does not. */
  check(): Promise<void>;
  close(): Promise<void>;
}
