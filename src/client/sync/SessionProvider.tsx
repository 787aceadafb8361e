import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Refusal } from '#protocol/socket.ts';
import type { Intent, SessionState, SessionStore } from './Session.ts';

const SessionContext = createContext<SessionStore | null>(null);

/** Gives the views below it one session. */
export function SessionProvider({ session, children }: { session: SessionStore; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The store itself, for what happens outside of drawing. Throws without a `SessionProvider` above. */
export function useSessionStore(): SessionStore {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/**
 * What a view needs of the session; it draws again when that becomes another value. So choose a value or an entity
 * (`(s) => currentActivity(s.view)`), and make lists of it with `useMemo`, or every change draws.
 */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useSessionStore(), select);
}

/** How to ask for something: gives the refusal when it is refused here already, else null. Never changes. */
export function useAct(): (intent: Intent) => Refusal | null {
  return useSessionStore().getState().act;
}
