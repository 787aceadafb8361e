import { readRecord, readStored, removeStored, storedKeys, writeStored } from './deviceStorage.ts';
import { draftsOnDevice, wipeDrafts } from './drafts.ts';
import {
  KEY_ROLES,
  KEYS,
  type KnownKey,
  type KnownSeat,
  keyName,
  knownKeys,
  knownSeats,
  SEATS,
} from './keyring.ts';
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

const EXPIRIES = 'expiries';
const COMING = 'coming:';
/** Names, for each session, a seat whose texts wait for the next one (`leftSeat.ts`). */
export const LEFT = 'left:';

function writeMap(name: string, map: ReadonlyMap<string, unknown>): void {
  writeStored(name, JSON.stringify(Object.fromEntries(map)));
}

/**
 * Id and token of the seat that this device is asking for. A page that is loaded again before the answer came asks for the
 * same one: the host may have it by then, and one person would be counted as two. Anew for who sits there otherwise.
 */
export function comingSeat(workshopId: string, who: string): Pick<KnownSeat, 'seatId' | 'token'> {
  const name = `${COMING}${workshopId}:${who}`;
  const [seatId = '', token = ''] = (readStored(name) ?? `${newId()} ${newToken()}`).split(' ');
  writeStored(name, `${seatId} ${token}`);
  return { seatId, token };
}

/** Keeps the seat of a session; one per session and device, the newest wins. */
export function rememberSeat(
  seat: Pick<KnownSeat, 'workshopId' | 'seatId' | 'token'> & Partial<KnownSeat>,
): void {
  const unknown = { groupLabel: '', title: '', joinSecret: '' };
  writeMap(SEATS, knownSeats().set(seat.workshopId, { ...unknown, ...seat }));
  forgetComing(seat.workshopId);
}

/** The host said no, and says so again to the same seat: the next attempt is for another. */
export function forgetComing(workshopId: string): void {
  for (const key of storedKeys(`${COMING}${workshopId}:`)) removeStored(key);
}

/** The seat that this device has in a session, or null. */
export function seatFor(workshopId: string): KnownSeat | null {
  return knownSeats().get(workshopId) ?? null;
}

/** Forgets this device's seat in one session (*Nieuwe persoon*). */
export function forgetSeat(workshopId: string): void {
  const all = knownSeats();
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
  const all = knownKeys();
  const id = keyName(role, workshopId);
  writeMap(KEYS, all.set(id, { workshopId, role, key, title: title ?? all.get(id)?.title ?? '', at }));
}

/** The key that this device has for a role in a session, or null. */
export function keyFor(workshopId: string, role: KnownKey['role']): string | null {
  return knownKeys().get(keyName(role, workshopId))?.key ?? null;
}

/** Every key on this device whose session has not expired, the newest first. */
export function keysKnown(now = Date.now()): KnownKey[] {
  const ends = expiries();
  return [...knownKeys().values()]
    .filter(({ workshopId }) => (ends.get(workshopId)?.at ?? Number.POSITIVE_INFINITY) > now)
    .sort((a, b) => b.at - a.at);
}

/** Forgets the key of a role in a session: it was deleted, or the key no longer opens it. */
export function forgetKey(workshopId: string, role: KnownKey['role']): void {
  const all = knownKeys();
  all.delete(keyName(role, workshopId));
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
  const mine = new Set([...knownKeys().values()].map(({ workshopId }) => workshopId));
  writeMap(EXPIRIES, new Map([...expiries()].filter(([workshopId]) => mine.has(workshopId))));
  await clearUnsent();
}

/** Forgets everything of one session on this device: it was deleted, and so is this. */
export async function forgetWorkshop(workshopId: string): Promise<void> {
  forgetSeat(workshopId);
  removeStored(LEFT + workshopId);
  forgetComing(workshopId);
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
