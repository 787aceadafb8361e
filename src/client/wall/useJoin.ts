import { useEffect, useMemo, useState } from 'react';
import { hostInfo } from '#client/sync/deskApi.ts';
import type { State } from '#domain/workshop/State.ts';
import { isLocalOnly, type JoinAddress, joinAddress, readableCode } from './joinAddress.ts';

/** How to come in to the session of a view (a facilitator's or a wall's), at an address that tablets can reach. */
export function useJoin(view: State): { join: JoinAddress | null; code: string } {
  const access = view.access.get('access');
  const addresses = useHostAddresses();
  const join = useMemo(
    // A wall has no secret while the door is shut.
    () =>
      access?.joinSecret && addresses
        ? joinAddress(window.location.origin, addresses, access.joinSecret)
        : null,
    [access, addresses],
  );
  return { join, code: access ? readableCode(access.joinCode) : '' };
}

let asked: Promise<readonly string[]> | null = null;

/** Asks the host once for the whole page; a failure is asked again the next time. */
function askAddresses(): Promise<readonly string[]> {
  asked ??= hostInfo().then((answer) => {
    if (!answer.ok) asked = null;
    return answer.ok ? answer.value.addresses : [];
  });
  return asked;
}

/** Addresses of the host in the local network; asked only where our own is of no use to others. Null while asking. */
function useHostAddresses(): readonly string[] | null {
  const [addresses, setAddresses] = useState<readonly string[] | null>(() =>
    isLocalOnly(window.location.origin) ? null : [],
  );
  useEffect(() => {
    if (addresses !== null) return;
    let gone = false;
    void askAddresses().then((found) => {
      if (!gone) setAddresses(found);
    });
    return () => {
      gone = true;
    };
  }, [addresses]);
  return addresses;
}
