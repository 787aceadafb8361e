import { createContext, useContext, useEffect, useState } from 'react';
import { connectSession } from './connectSession.ts';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';

/** How sessions are connected; tests put a room in memory here. */
export const ConnectContext = createContext<(login: Login) => SessionStore>(connectSession);

/**
 * Connects a session as long as the view stands, and ends it after that. Gives null while there is no login (the key
 * is not known yet) and for the first moment. A login with the same values keeps the same session.
 */
export function useConnectedSession(login: Login | null): SessionStore | null {
  const connect = useContext(ConnectContext);
  const [session, setSession] = useState<SessionStore | null>(null);
  const { workshopId, role, key } = login ?? {};
  const seatId = login?.role === 'participant' ? login.seatId : undefined;
  useEffect(() => {
    if (workshopId === undefined || role === undefined || key === undefined) return;
    if (role === 'participant' && seatId === undefined) return;
    const made = connect(
      role === 'participant' ? { workshopId, role, seatId: seatId ?? '', key } : { workshopId, role, key },
    );
    setSession(made);
    return () => {
      made.close();
      setSession(null);
    };
  }, [connect, workshopId, role, seatId, key]);
  return session;
}
