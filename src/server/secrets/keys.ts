import { createHash, randomBytes } from 'node:crypto';

/** A new unguessable key: 32 random bytes, base64url. */
export function newKey(): string {
  return randomBytes(32).toString('base64url');
}

/** A new id for something of the host's own: 16 random bytes, base64url. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/**
 * What is stored of a key. Plain SHA-256 is right here: a key has 256 random bits, so there is nothing to guess and a
 * slow hash would only slow down the hall.
 */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
