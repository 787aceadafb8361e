/**
 * What goes over the socket. Upwards everything is checked by schema; downwards the host is trusted, but a client still
 * checks the version.
 */

import * as z from 'zod/mini';
import type { ViewChange } from '#domain/workshop/Delta.ts';
import type { Rejection } from '#domain/workshop/rejections.ts';
import { idField, secretField } from './fields.ts';

/** Who connects: in Socket.IO's `auth`. `since` is the last version of the shared view that the device holds. */
export const handshakeSchema = z.discriminatedUnion('role', [
  z.strictObject({
    protocol: z.number(),
    workshopId: idField,
    role: z.literal('facilitator'),
    key: secretField,
    since: z.nullable(z.number()),
  }),
  z.strictObject({
    protocol: z.number(),
    workshopId: idField,
    role: z.literal('cofacilitator'),
    key: secretField,
    since: z.nullable(z.number()),
  }),
  z.strictObject({
    protocol: z.number(),
    workshopId: idField,
    role: z.literal('notetaker'),
    key: secretField,
    since: z.nullable(z.number()),
  }),
  z.strictObject({
    protocol: z.number(),
    workshopId: idField,
    role: z.literal('wall'),
    key: secretField,
    since: z.nullable(z.number()),
  }),
  z.strictObject({
    protocol: z.number(),
    workshopId: idField,
    role: z.literal('participant'),
    seatId: idField,
    key: secretField,
    since: z.nullable(z.number()),
  }),
]);
export type Handshake = z.infer<typeof handshakeSchema>;

/** In which activity a device is writing at this moment, or (`ready`) with which it is done; never stored. */
export const writingSchema = z.strictObject({ activityId: z.nullable(idField), ready: z.boolean() });

/** A whole shared view. `now` is the host's clock, for countdowns. */
export interface WholeMessage {
  readonly version: number;
  readonly change: ViewChange;
  readonly now: number;
}
/** What changed in the shared view between two versions. Follows on `from` exactly, otherwise ask for the whole. */
export interface DeltaMessage {
  readonly from: number;
  readonly to: number;
  readonly change: ViewChange;
}
/** A participant's own part, always whole: everything else of one's own is gone. */
export interface OwnMessage {
  readonly version: number;
  readonly change: ViewChange;
}
/**
 * That the session came out of a back-up that was put back: told at the beginning of a line, before anything else. A device
 * that knew another life of it may have what this one lacks.
 */
export interface Life {
  /** Random, another one each time that a back-up is put back. */
  readonly id: string;
  /** When the back-up was made (ms), or null when it does not say. */
  readonly copiedAt: number | null;
}
export type GoneReason = 'deleted' | 'unknown' | 'outdated';

/** Why a command had no effect: a rejection is final, the others are worth another try (or, `malformed`, a reload). */
export type Refusal = Rejection | 'malformed';
export type Ack =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly code: Refusal }
  | { readonly ok: false; readonly retry: 'tooFast' | 'unavailable' };

export interface ServerToClient {
  whole: (message: WholeMessage) => void;
  delta: (message: DeltaMessage) => void;
  own: (message: OwnMessage) => void;
  gone: (reason: GoneReason) => void;
  life: (life: Life) => void;
}
export interface ClientToServer {
  command: (command: unknown, ack: (answer: Ack) => void) => void;
  writing: (message: unknown) => void;
  /** Asks for what came after `since`, or for the whole view. Also sent after a gap. */
  resume: (message: unknown) => void;
}
export const resumeSchema = z.strictObject({ since: z.nullable(z.number()) });
