import { decideAsParticipant } from '#domain/workshop/decideAsParticipant.ts';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';
import { useSessionBy } from './useSessionBy.ts';

/** A participant's session: with the rules that a participant needs, and no others to fetch. */
export function useSeatedSession(login: Extract<Login, { role: 'participant' }>): SessionStore | null {
  return useSessionBy(decideAsParticipant, login);
}
