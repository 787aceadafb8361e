import { decide } from '#domain/workshop/decide.ts';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';
import { useSessionBy } from './useSessionBy.ts';

/** A session with all rules, for who conducts it; null as long as there is none (see `useSessionBy`). */
export function useConnectedSession(login: Login | null): SessionStore | null {
  return useSessionBy(decide, login);
}
