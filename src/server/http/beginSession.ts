import { beginFromFile } from '#domain/report/beginFromFile.ts';
import type { SessionFile } from '#domain/report/SessionFile.ts';
import type { Access } from '#domain/workshop/Access.ts';
import { beginWorkshop } from '#domain/workshop/beginWorkshop.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import type { WorkshopDraft } from '#domain/workshop/drafts.ts';
import { emptyState, type State } from '#domain/workshop/State.ts';
import type { Created } from '#protocol/http.ts';
import { type Asked, decideBatch } from '../rooms/decideBatch.ts';
import { newJoinCode, newRecoveryCode, normaliseCode } from '../secrets/codes.ts';
import { hashKey, newId, newKey } from '../secrets/keys.ts';
import type { Credential, CredentialRole } from '../store/Store.ts';
import type { Deps } from './Deps.ts';

/** How often another join code is tried: with a million sessions, once is enough 99.996% of the time. */
const TRIES = 5;

/**
 * Makes and keeps a session, with everything that has already happened in it (`steps`, for rehearsals). Null when the
 * draft makes no sense.
 */
export async function beginSession(
  { store, blocks, now }: Deps,
  draft: WorkshopDraft,
  rehearsal: boolean,
  steps: readonly Asked[] = [],
): Promise<Created | null> {
  return keepNew(store, (id, access) => {
    const begun = beginWorkshop(draft, { id, now: now(), access, rehearsal, blocks });
    if (!begun.ok) return null;
    const from = { state: applyChanges(emptyState(), begun.changes), version: 1 };
    return decideBatch(from, steps, { known: new Map(), gone: new Set() }, { now: now(), blocks }).state;
  });
}

/** Makes and keeps a session of a file, under a new id and with new keys; or says why not. */
export async function beginFiled(
  { store, blocks, now }: Deps,
  file: SessionFile,
): Promise<Created | 'unsound' | 'expired'> {
  let why: 'unsound' | 'expired' = 'unsound';
  const created = await keepNew(store, (id, access) => {
    const begun = beginFromFile(file, { id, now: now(), access, blocks });
    if (begun.ok) return applyChanges(emptyState(), begun.changes);
    why = begun.why;
    return null;
  });
  return created ?? why;
}

/** Keeps what `make` gives, with its first keys; null when it gives nothing. */
async function keepNew(
  store: Deps['store'],
  make: (id: string, access: Access) => State | null,
): Promise<Created | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const id = newId();
    const state = make(id, { id: 'access', joinCode: newJoinCode(), joinSecret: newKey() });
    if (!state) return null;
    const created = { workshopId: id, facilitatorKey: newKey(), recoveryCode: newRecoveryCode() };
    const credentials = [
      credentialFor(id, 'facilitator', created.facilitatorKey),
      credentialFor(id, 'recovery', normaliseCode(created.recoveryCode)),
    ];
    if (await store.create(state, credentials)) return created;
  }
  throw new Error('no free join code was found');
}

/** A right in a workshop, for who holds `key`. */
export function credentialFor(
  workshopId: string,
  role: CredentialRole,
  key: string,
  subject = '',
): Credential {
  return { hash: hashKey(key), workshopId, role, subject };
}
