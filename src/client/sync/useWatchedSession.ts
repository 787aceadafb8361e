import { reject } from '#domain/workshop/Decision.ts';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';
import type { Rules } from './sessionWith.ts';
import { useSessionBy } from './useSessionBy.ts';

/** What `decide` says to a wall, whatever it asks; so no rule has to be fetched. */
const nothing: Rules = { decide: () => reject('notAllowed'), blocks: new Map() };

/** A session for who only looks, the wall; null as long as there is none (see `useSessionBy`). */
export function useWatchedSession(login: Login | null): SessionStore | null {
  return useSessionBy(nothing, login);
}
