import type { FastifyRequest } from 'fastify';
import { hashKey } from '../secrets/keys.ts';
import type { CredentialRole, Store } from '../store/Store.ts';

/** The roles that work on a session over HTTP. */
export type Keyholder = Extract<CredentialRole, 'facilitator' | 'cofacilitator' | 'notetaker'>;

/** The key in `Authorization: Bearer …`, or null. */
export function bearer({ headers }: FastifyRequest): string | null {
  return /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** Whose key of this workshop the request carries, or null; `helperId` is the link of who helps the facilitator. */
export async function keyOf(
  request: FastifyRequest,
  workshopId: string,
  store: Store,
): Promise<{ readonly role: Keyholder; readonly helperId: string | null } | null> {
  const key = bearer(request);
  const credential = key === null ? null : await store.credential(hashKey(key));
  if (credential?.workshopId !== workshopId) return null;
  const { role, subject } = credential;
  if (role === 'facilitator') return { role, helperId: null };
  return role === 'cofacilitator' || role === 'notetaker' ? { role, helperId: subject } : null;
}
