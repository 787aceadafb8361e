/** What this device may come in with. Small on purpose: a page reads it before anything else has come. */
import { readRecord } from './deviceStorage.ts';

/** This device's place in a session. `token` proves it to the host. */
export interface KnownSeat {
  readonly workshopId: string;
  readonly seatId: string;
  readonly token: string;
  /** For *Verder als …*: the group's label and the session's title, as they were at joining. */
  readonly groupLabel: string;
  readonly title: string;
  /** Opens the way in for *Nieuwe persoon*; empty for a seat of before there was one. */
  readonly joinSecret: string;
}

/** The roles that come in with a key out of a link. */
export const KEY_ROLES = ['facilitator', 'cofacilitator', 'notetaker', 'wall'] as const;

/** The key of a role on this device. `at`: when it was last remembered, ms since the epoch. */
export interface KnownKey {
  readonly workshopId: string;
  readonly role: (typeof KEY_ROLES)[number];
  readonly key: string;
  readonly title: string;
  readonly at: number;
}

/** Under which names they are kept. */
export const SEATS = 'seats';
export const KEYS = 'keys';

function textIn(record: Readonly<Record<string, unknown>>, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}

/** Every seat of this device, by session. */
export function knownSeats(): Map<string, KnownSeat> {
  return readRecord(SEATS, (value) => {
    const seat = {
      workshopId: textIn(value, 'workshopId'),
      seatId: textIn(value, 'seatId'),
      token: textIn(value, 'token'),
      groupLabel: textIn(value, 'groupLabel'),
      title: textIn(value, 'title'),
      joinSecret: textIn(value, 'joinSecret'),
    };
    return seat.workshopId && seat.seatId && seat.token ? seat : null;
  });
}

/** Under which name the key of a role in a session is kept. */
export function keyName(role: KnownKey['role'], workshopId: string): string {
  return `${role}:${workshopId}`;
}

/** Every key of this device, by `keyName`. */
export function knownKeys(): Map<string, KnownKey> {
  return readRecord(KEYS, (value) => {
    const role = KEY_ROLES.find((each) => each === value['role']);
    const key = {
      workshopId: textIn(value, 'workshopId'),
      key: textIn(value, 'key'),
      title: textIn(value, 'title'),
      at: typeof value['at'] === 'number' ? value['at'] : 0,
    };
    return key.key && role ? { ...key, role } : null;
  });
}
