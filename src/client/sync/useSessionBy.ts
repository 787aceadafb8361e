import { useContext, useEffect, useState } from 'react';
import { ConnectContext } from './ConnectContext.ts';
import { connectWith, type WithLine } from './connectWith.ts';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';
import type { Rules } from './sessionWith.ts';

/**
 * Connects a session as long as the view stands, and ends it after that. Gives null while there is no login (the key
 * is not known yet) and for the first moment. A login with the same values keeps the same session.
 *
 * @param rules - those that this login needs; the same at every drawing
 * @param later - what comes with the line, if that is not all; the same at every drawing
 */
export function useSessionBy(rules: Rules, login: Login | null, later?: WithLine): SessionStore | null {
  const instead = useContext(ConnectContext);
  const [session, setSession] = useState<SessionStore | null>(null);
  const { workshopId, role, key } = login ?? {};
  const seatId = login?.role === 'participant' ? login.seatId : undefined;
  useEffect(() => {
    if (workshopId === undefined || role === undefined || key === undefined) return;
    if (role === 'participant' && seatId === undefined) return;
    const full: Login =
      role === 'participant' ? { workshopId, role, seatId: seatId ?? '', key } : { workshopId, role, key };
    const made = instead ? instead(full) : connectWith(rules, full, later);
    setSession(made);
    return () => {
      made.close();
      setSession(null);
    };
  }, [instead, rules, later, workshopId, role, seatId, key]);
  return session;
}
