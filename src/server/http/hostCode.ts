import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { addressOf } from './addressOf.ts';
import type { Deps } from './Deps.ts';

/** Whether who asks knows the host's code, where the host has one. A wrong one is counted, and many wrong ones wait. */
export async function knowsHostCode(
  request: FastifyRequest,
  given: string | undefined,
  { hostCode, failedCodes }: Pick<Deps, 'hostCode' | 'failedCodes'>,
): Promise<boolean> {
  if (hostCode === null) return true;
  await failedCodes.pause(addressOf(request));
  if (isSame(given ?? '', hostCode)) return true;
  failedCodes.failed(addressOf(request));
  return false;
}

/** Compares without telling by its time how much was right. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text.trim()).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
