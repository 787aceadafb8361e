import type { FastifyRequest } from 'fastify';
import { hashKey } from '../secrets/keys.ts';
import type { Store } from '../store/Store.ts';

/** The key in `Authorization: Bearer …`, or null. */
export function bearer({ headers }: FastifyRequest): string | null {
  return /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** True when the request carries a facilitator's key of this workshop. */
export async function isFacilitator(
  request: FastifyRequest,
  workshopId: string,
  store: Store,
): Promise<boolean> {
  const key = bearer(request);
  const credential = key === null ? null : await store.credential(hashKey(key));
  return credential?.role === 'facilitator' && credential.workshopId === workshopId;
}
