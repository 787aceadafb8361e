/** What goes over HTTP: making, joining, pairing and deleting a workshop. Keys travel in `Authorization: Bearer …`. */

import * as z from 'zod/mini';
import type { ViewChange } from '#domain/workshop/Delta.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import {
  earlierField,
  groupField,
  idField,
  perGroupField,
  scriptFields,
  seatModeField,
  secretField,
  setUpFields,
  textField,
} from './fields.ts';
import type { OwnMessage, WholeMessage } from './socket.ts';

/** `POST /api/workshops`. `hostCode` only where the host asks for one. */
export const createSchema = z.strictObject({
  hostCode: z.optional(textField(100)),
  draft: z.strictObject({
    ...setUpFields,
    ...scriptFields,
    groups: z.array(groupField).check(z.maxLength(12)),
    earlier: z.exactOptional(earlierField),
    approval: z.exactOptional(z.boolean()),
  }),
});
export interface Created {
  readonly workshopId: string;
  readonly facilitatorKey: string;
  /** To write down: gives a new key on another device. Shown once. */
  readonly recoveryCode: string;
}

/** `POST /api/recover` → `Recovered`. */
export const recoverSchema = z.strictObject({ code: textField(60) });
export interface Recovered {
  readonly workshopId: string;
  readonly facilitatorKey: string;
}

/** `POST /api/join`: by the code that somebody typed, or by the secret out of the QR link. */
export const joinSchema = z.union([
  z.strictObject({ code: textField(40) }),
  z.strictObject({ secret: secretField }),
]);
export interface Welcome {
  readonly workshopId: string;
  readonly joinSecret: string;
  readonly title: string;
  readonly organisation: string;
  readonly contact: string;
  readonly privacyUrl: string;
  readonly expiresAt: number;
  readonly groups: readonly StakeholderGroup[];
  readonly closed: boolean;
  /** The door is shut: who has no seat yet gets none now. */
  readonly shut: boolean;
}

/** `POST /api/seats`: takes a seat. Id and token are made on the device, so asking twice gives one seat. */
export const seatSchema = z.strictObject({
  workshopId: idField,
  joinSecret: secretField,
  seatId: idField,
  token: secretField,
  groupId: idField,
  people: z.number(),
  mode: z.exactOptional(seatModeField),
  perGroup: z.exactOptional(perGroupField),
});

/**
 * `GET /api/workshops/:id/view?role=…&protocol=…` with a seat's token or a key as bearer → what the line would begin
 * with, so that nobody has to wait for the line to read and answer. Who gets none hears from the line why. Of a session that
 * came out of a back-up there is none (204): what a device still has goes before what it would replace, with the line.
 */
export interface FirstView {
  readonly whole: WholeMessage;
  /** A participant's own part; null for everybody else. */
  readonly own: OwnMessage | null;
}

/** `POST /api/workshops/:id/wall-keys` → a new key for a wall; the older ones keep working. */
export interface WallKey {
  readonly wallKey: string;
}

/** `POST /api/workshops/:id/helpers` → a link's key for somebody who helps; shown once, only its hash is kept. */
export const helperSchema = z.strictObject({ role: z.enum(['cofacilitator', 'notetaker']) });
export interface HelperKey {
  readonly helperId: string;
  readonly key: string;
}

/** `POST /api/workshops/:id/join-codes` → another code and link to come in with; the older ones stop working at once. */
export interface JoinCode {
  readonly joinCode: string;
}

/** How far back one looks for devices that came in, are there still and gave nothing, in minutes. */
export const LATELY = [10, 60] as const;
export type Lately = (typeof LATELY)[number];
/**
 * `POST /api/workshops/:id/empty-seats` → how many seats would go (`clear: false`) or went: those that never gave anything
 * and whose device is away; with `minutes` also those that are there and came in so short ago.
 */
export const emptySeatsSchema = z.strictObject({
  clear: z.boolean(),
  minutes: z.nullable(z.literal(LATELY)),
});
export interface EmptySeats {
  readonly count: number;
  /** That is how many there are at most. Of a few who are there, a number would tell which of them wrote a note that comes. */
  readonly atMost?: true;
}

/** `GET /api/workshops/:id/walls` → how many watch now; `DELETE` makes all their keys stop working, and says how many did. */
export interface WallCount {
  readonly count: number;
}

/** `POST /api/workshops/:id/summary-keys` with a seat's token → the key of a link to the summary, to keep. */
export interface SummaryKey {
  readonly summaryKey: string;
}
/** `GET /api/summaries/:id` with that key → what the whole hall saw, once the session is closed. */
export type SummaryAnswer =
  | { readonly state: 'open' }
  | { readonly state: 'closed'; readonly view: ViewChange };

/** `POST /api/pairings` → a beamer's computer asks to be paired and shows `code`. */
export interface Pairing {
  readonly pairingId: string;
  readonly secret: string;
  readonly code: string;
}
/** `GET /api/pairings/:id` with the secret as bearer → whether the facilitator has typed the code. */
export type PairingAnswer =
  | { readonly state: 'waiting' }
  | { readonly state: 'paired'; readonly workshopId: string; readonly wallKey: string };
/** `POST /api/workshops/:id/pair` with the facilitator's key. */
export const pairSchema = z.strictObject({ code: textField(20) });

/** `GET /api/host`: what a browser needs to know of its host. */
export interface HostInfo {
  /** Addresses in the local network (`http://192.168.1.20:3000`), or the one public address. */
  readonly addresses: readonly string[];
  readonly needsHostCode: boolean;
  readonly version: string;
}

/** `POST /api/check`: a device that tries out the venue says that it is there. Both ids are made on the device. */
export const checkSchema = z.strictObject({ gathering: idField, device: idField });
export interface DevicesMet {
  /** How many other devices said so in the last half minute. */
  readonly others: number;
}

/** Every error answer has this body; views translate the code. */
export interface Failure {
  readonly error:
    | 'badRequest'
    | 'badCode'
    | 'badKey'
    | 'badHostCode'
    | 'closed'
    | 'doorShut'
    | 'gone'
    | 'roomFull'
    | 'tooFast'
    | 'tooLarge'
    | 'unavailable'
    | 'notFound';
}
