import { useEffect, useState } from 'react';
import { forgetSecret } from '#client/secret.ts';
import { keyFor, rememberKey } from '#client/sync/device.ts';
import type { KnownKey } from '#client/sync/keyring.ts';
import { useSecret } from '#client/useSecret.ts';

/**
 * The key of this device for a role in a session, or null. A key that came with the link is kept on the device and
 * leaves memory; `captureSecret` took it out of the address bar before anything was drawn.
 */
export function useRoleKey(workshopId: string, role: KnownKey['role']): string | null {
  const secret = useSecret();
  const [known, setKnown] = useState(() => secret ?? keyFor(workshopId, role));
  useEffect(() => {
    if (secret === null) return;
    rememberKey(workshopId, role, secret);
    forgetSecret();
    setKnown(secret);
  }, [secret, workshopId, role]);
  return secret ?? known;
}
