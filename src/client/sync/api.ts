import type { SessionFile } from '#domain/report/SessionFile.ts';
import type { WorkshopDraft } from '#domain/workshop/drafts.ts';
import type { Seating } from '#domain/workshop/seating.ts';
import type {
  Created,
  DevicesMet,
  Failure,
  HelperKey,
  HostInfo,
  Pairing,
  PairingAnswer,
  Recovered,
  SummaryAnswer,
  SummaryKey,
  WallKey,
  Welcome,
} from '#protocol/http.ts';

/** Why a request gave nothing: what the host said, or what the line did. */
export type ApiError = Failure['error'] | 'offline' | 'timeout';

/** An answer of the host. Expected failures are values; nothing here throws. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError };

/** What a device asks to take a seat; ids and token are made on the device, so asking twice gives one seat. */
export interface SeatRequest {
  readonly workshopId: string;
  readonly joinSecret: string;
  readonly seatId: string;
  readonly token: string;
  readonly groupId: string;
  readonly people: number;
  readonly mode?: Seating['mode'];
  readonly perGroup?: Seating['perGroup'];
}

interface Request {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  /** Goes along as `Authorization: Bearer`. */
  readonly key?: string;
  readonly timeoutMs?: number;
}

const ERRORS: Readonly<Record<Failure['error'], true>> = {
  badRequest: true,
  badCode: true,
  badKey: true,
  badHostCode: true,
  closed: true,
  gone: true,
  roomFull: true,
  tooFast: true,
  tooLarge: true,
  unavailable: true,
  notFound: true,
};

function errorIn(body: unknown): Failure['error'] {
  if (typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string')
    if (Object.hasOwn(ERRORS, body.error)) return body.error as Failure['error'];
  return 'unavailable';
}

async function ask<T>(path: string, { method = 'POST', body, key, timeoutMs }: Request): Promise<Answer<T>> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (key !== undefined) headers['authorization'] = `Bearer ${key}`;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs ?? 12_000);
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      headers,
      signal: stop.signal,
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    // What is not JSON does not come from our host: a portal of the Wi-Fi, or a proxy that is in trouble.
    const answer: unknown = text === '' ? null : JSON.parse(text);
    return response.ok ? { ok: true, value: answer as T } : { ok: false, error: errorIn(answer) };
  } catch (error) {
    if (stop.signal.aborted) return { ok: false, error: 'timeout' };
    return { ok: false, error: error instanceof SyntaxError ? 'unavailable' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** Makes a session. `hostCode` only where `hostInfo` says that it is needed. */
export function createWorkshop(draft: WorkshopDraft, hostCode?: string): Promise<Answer<Created>> {
  return ask('workshops', { body: hostCode === undefined ? { draft } : { draft, hostCode } });
}

/** Makes a new session of a file. `gone`: it had to be deleted by now; `badRequest`: it does not hold together. */
export function importSession(file: SessionFile, hostCode?: string): Promise<Answer<Created>> {
  const body = hostCode === undefined ? { file } : { file, hostCode };
  return ask('imports', { body, timeoutMs: 60_000 });
}

/** Makes a rehearsal with sample data. */
export function createRehearsal(): Promise<Answer<Created>> {
  return ask('rehearsal', { timeoutMs: 30_000 });
}

/** Gives a new facilitator's key for a recovery code. */
export function recover(code: string): Promise<Answer<Recovered>> {
  return ask('recover', { body: { code } });
}

/** Looks a session up by the code that somebody typed, or by the secret of a QR link. */
export function join(by: { readonly code: string } | { readonly secret: string }): Promise<Answer<Welcome>> {
  return ask('join', { body: by });
}

/** Takes a seat; safe to ask again with the same ids. */
export function takeSeat(request: SeatRequest): Promise<Answer<null>> {
  return ask('seats', { body: request });
}

/** Makes a new key for a wall. */
export function makeWallKey(workshopId: string, key: string): Promise<Answer<WallKey>> {
  return ask(`workshops/${workshopId}/wall-keys`, { key });
}

/** Makes a link's key for somebody who helps. */
export function makeHelperKey(
  workshopId: string,
  key: string,
  role: 'cofacilitator' | 'notetaker',
): Promise<Answer<HelperKey>> {
  return ask(`workshops/${workshopId}/helpers`, { key, body: { role } });
}

/** Revokes the link of somebody who helps; its devices are sent away. */
export function revokeHelper(workshopId: string, key: string, helperId: string): Promise<Answer<null>> {
  return ask(`workshops/${workshopId}/helpers/${helperId}`, { method: 'DELETE', key });
}

/** The key of a link to the summary, for who has a seat; always the same one for a seat. */
export function makeSummaryKey(workshopId: string, token: string): Promise<Answer<SummaryKey>> {
  return ask(`workshops/${workshopId}/summary-keys`, { key: token });
}

/** What the whole hall saw, by the key of such a link. */
export function readSummary(workshopId: string, key: string): Promise<Answer<SummaryAnswer>> {
  return ask(`summaries/${workshopId}`, { method: 'GET', key });
}

/** A beamer's computer asks to be paired. */
export function beginPairing(): Promise<Answer<Pairing>> {
  return ask('pairings', {});
}

/** Whether the facilitator has typed the pairing code. */
export function askPairing(pairingId: string, secret: string): Promise<Answer<PairingAnswer>> {
  return ask(`pairings/${pairingId}`, { method: 'GET', key: secret });
}

/** The facilitator pairs the beamer that shows this code. */
export function pairWall(workshopId: string, key: string, code: string): Promise<Answer<null>> {
  return ask(`workshops/${workshopId}/pair`, { key, body: { code } });
}

/** Deletes a session, for real. */
export function deleteWorkshop(workshopId: string, key: string): Promise<Answer<null>> {
  return ask(`workshops/${workshopId}`, { method: 'DELETE', key });
}

/** What a browser needs to know of its host. */
export function hostInfo(): Promise<Answer<HostInfo>> {
  return ask('host', { method: 'GET' });
}

/** For *Werkt het hier?*: says that this device is there, and hears how many others are. */
export function meetDevices(gathering: string, device: string): Promise<Answer<DevicesMet>> {
  return ask('check', { body: { gathering, device }, timeoutMs: 6_000 });
}
