import type { SessionFile } from '#domain/report/SessionFile.ts';
import type { WorkshopDraft } from '#domain/workshop/drafts.ts';
import type {
  Created,
  DevicesMet,
  EmptySeats,
  HelperKey,
  HostInfo,
  JoinCode,
  Lately,
  Pairing,
  PairingAnswer,
  Recovered,
  SummaryAnswer,
  SummaryKey,
  WallCount,
  WallKey,
} from '#protocol/http.ts';
import { type Answer, ask } from './api.ts';

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

/** Makes a new key for a wall. */
export function makeWallKey(workshopId: string, key: string): Promise<Answer<WallKey>> {
  return ask(`workshops/${workshopId}/wall-keys`, { key });
}

/** How many walls watch at this moment. */
export function countWalls(workshopId: string, key: string): Promise<Answer<WallCount>> {
  return ask(`workshops/${workshopId}/walls`, { method: 'GET', key });
}

/** Makes the keys of all walls stop working, and sends them away; gives how many watched. */
export function detachWalls(workshopId: string, key: string): Promise<Answer<WallCount>> {
  return ask(`workshops/${workshopId}/walls`, { method: 'DELETE', key });
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

/** Makes another code and link to come in with; the older ones stop working at once. */
export function renewJoinCode(workshopId: string, key: string): Promise<Answer<JoinCode>> {
  return ask(`workshops/${workshopId}/join-codes`, { key });
}

/** How many seats are empty, or (`clear`) clears them; `minutes` takes in who is there still and came in so short ago. */
export function emptySeats(
  workshopId: string,
  key: string,
  which: { readonly clear: boolean; readonly minutes: Lately | null },
): Promise<Answer<EmptySeats>> {
  return ask(`workshops/${workshopId}/empty-seats`, { key, body: which });
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
