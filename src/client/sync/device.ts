import { readRecord, removeStored, storedKeys, writeStored } from './deviceStorage.ts';
import { draftsOnDevice, wipeDrafts } from './drafts.ts';
import { forgetSights } from './lastSight.ts';
import { clearUnsent, clearUnsentOf, stopOutboxes, unsentOnDevice } from './outboxKeep.ts';

/** A random id for an entity or command: 22 url-safe characters, made without a secure context. */
export function newId(): string {
  return randomText(16);
}

/** A random secret of 256 bits: 43 url-safe characters. */
export function newToken(): string {
  return randomText(32);
}

function randomText(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

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
const KEY_ROLES = ['facilitator', 'cofacilitator', 'notetaker', 'wall'] as const;

/** The key of a role on this device. `at`: when it was last remembered, ms since the epoch. */
export interface KnownKey {
  readonly workshopId: string;
  readonly role: (typeof KEY_ROLES)[number];
  readonly key: string;
  readonly title: string;
  readonly at: number;
}

const SEATS = 'seats';
const KEYS = 'keys';
const EXPIRIES = 'expiries';

function textIn(record: Readonly<Record<string, unknown>>, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}

function seats(): Map<string, KnownSeat> {
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

function keys(): Map<string, KnownKey> {
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

function writeMap(name: string, map: ReadonlyMap<string, unknown>): void {
  writeStored(name, JSON.stringify(Object.fromEntries(map)));
}

/** Keeps the seat of a session; one per session and device, the newest wins. */
export function rememberSeat(
  seat: Pick<KnownSeat, 'workshopId' | 'seatId' | 'token'> & Partial<KnownSeat>,
): void {
  const unknown = { groupLabel: '', title: '', joinSecret: '' };
  writeMap(SEATS, seats().set(seat.workshopId, { ...unknown, ...seat }));
}

/** The seat that this device has in a session, or null. */
export function seatFor(workshopId: string): KnownSeat | null {
  return seats().get(workshopId) ?? null;
}

/** Forgets this device's seat in one session (*Nieuwe persoon*). */
export function forgetSeat(workshopId: string): void {
  const all = seats();
  all.delete(workshopId);
  writeMap(SEATS, all);
}

/** Keeps the key of a role. Without a title an earlier title stays. */
export function rememberKey(
  workshopId: string,
  role: KnownKey['role'],
  key: string,
  title?: string,
  at = Date.now(),
): void {
  const all = keys();
  const id = `${role}:${workshopId}`;
  writeMap(KEYS, all.set(id, { workshopId, role, key, title: title ?? all.get(id)?.title ?? '', at }));
}

/** The key that this device has for a role in a session, or null. */
export function keyFor(workshopId: string, role: KnownKey['role']): string | null {
  return keys().get(`${role}:${workshopId}`)?.key ?? null;
}

/** Every key on this device whose session has not expired, the newest first. */
export function keysKnown(now = Date.now()): KnownKey[] {
  const ends = expiries();
  return [...keys().values()]
    .filter(({ workshopId }) => (ends.get(workshopId)?.at ?? Number.POSITIVE_INFINITY) > now)
    .sort((a, b) => b.at - a.at);
}

/** Forgets the key of a role in a session: it was deleted, or the key no longer opens it. */
export function forgetKey(workshopId: string, role: KnownKey['role']): void {
  const all = keys();
  all.delete(`${role}:${workshopId}`);
  writeMap(KEYS, all);
}

/** What would be lost by wiping: notes not yet with the host, and half-written ones. */
export interface Unsent {
  readonly commands: number;
  readonly drafts: number;
}

/** Counts what is still only on this device. Ask before `wipe`. */
export async function unsent(): Promise<Unsent> {
  return { commands: await unsentOnDevice(), drafts: draftsOnDevice() };
}

/**
 * *Maak dit apparaat leeg*: forgets seats, drafts, choices and outbox, and stops what is being sent. Keys of a
 * facilitator stay: who tries out her own session on her own laptop must not lock herself out.
 */
export async function wipe(): Promise<void> {
  stopOutboxes();
  wipeDrafts();
  for (const key of storedKeys('')) if (key !== KEYS && key !== EXPIRIES) removeStored(key);
  const mine = new Set([...keys().values()].map(({ workshopId }) => workshopId));
  writeMap(EXPIRIES, new Map([...expiries()].filter(([workshopId]) => mine.has(workshopId))));
  await clearUnsent();
}

/** Forgets everything of one session on this device: it was deleted, and so is this. */
export async function forgetWorkshop(workshopId: string): Promise<void> {
  forgetSeat(workshopId);
  for (const role of KEY_ROLES) forgetKey(workshopId, role);
  wipeDrafts(workshopId);
  forgetSights(workshopId);
  const ends = expiries();
  ends.delete(workshopId);
  writeMap(EXPIRIES, ends);
  await clearUnsentOf(workshopId);
}

function expiries(): Map<string, { at: number }> {
  return readRecord(EXPIRIES, ({ at }) => (typeof at === 'number' ? { at } : null));
}

/** Remembers when a session is deleted, so that this device can forget it then too, without asking anybody. */
export function rememberExpiry(workshopId: string, at: number): void {
  writeMap(EXPIRIES, expiries().set(workshopId, { at }));
}

/**
 * Forgets what this device keeps of sessions that have expired. Never of `current`: a tablet whose clock runs ahead
 * must not throw away what was just written; there the host says when it is over.
 */
export async function forgetExpired(current: string, now = Date.now()): Promise<void> {
  for (const [workshopId, { at }] of expiries())
    if (at <= now && workshopId !== current) await forgetWorkshop(workshopId);
}
