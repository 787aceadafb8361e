import { useEffect, useMemo, useState } from 'react';
import { hostInfo } from '#client/sync/api.ts';
import type { State } from '#domain/workshop/State.ts';
import { isLocalOnly, type JoinAddress, joinAddress, readableCode } from './joinAddress.ts';

/** How to come in to the session of a view (a facilitator's or a wall's), at an address that tablets can reach. */
export function useJoin(view: State): { join: JoinAddress | null; code: string } {
  const access = view.access.get('access');
  const addresses = useHostAddresses();
  const join = useMemo(
    () => (access && addresses ? joinAddress(window.location.origin, addresses, access.joinSecret) : null),
    [access, addresses],
  );
  return { join, code: access ? readableCode(access.joinCode) : '' };
}

/** Addresses of the host in the local network; asked only where our own is of no use to others. Null while asking. */
export function useHostAddresses(): readonly string[] | null {
  const [addresses, setAddresses] = useState<readonly string[] | null>(() =>
    isLocalOnly(window.location.origin) ? null : [],
  );
  useEffect(() => {
    if (addresses !== null) return;
    let gone = false;
    void hostInfo().then((answer) => {
      if (!gone) setAddresses(answer.ok ? answer.value.addresses : []);
    });
    return () => {
      gone = true;
    };
  }, [addresses]);
  return addresses;
}
