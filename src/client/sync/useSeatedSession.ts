import { fetchLate, lateArrived } from '#client/late.ts';
import { notes } from '#domain/blocks/notes/notes.ts';
import { decideFirst } from '#domain/workshop/decideFirst.ts';
import type { WithLine } from './connectWith.ts';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';
import type { Rules } from './sessionWith.ts';
import { useSessionBy } from './useSessionBy.ts';

const FIRST: Rules = { decide: decideFirst, blocks: new Map([[notes.name, notes]]) };
const LATER: WithLine = { rules: lateArrived.then(({ rules }) => rules), fetch: fetchLate };

/** A participant's session: with the rules for writing notes, and all that a participant needs once the line is fetched. */
export function useSeatedSession(login: Extract<Login, { role: 'participant' }>): SessionStore | null {
  return useSessionBy(FIRST, login, LATER);
}
