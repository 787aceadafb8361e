import { BLOCKS } from '#domain/blocks/registry.ts';
import { decide } from '#domain/workshop/decide.ts';
import { asSeen } from '#domain/workshop/inTurn.ts';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';
import type { Rules } from './sessionWith.ts';
import { useSessionBy } from './useSessionBy.ts';

const ALL: Rules = { decide, blocks: BLOCKS, asSeen };

/** A session with all rules, for who conducts it; null as long as there is none (see `useSessionBy`). */
export function useConnectedSession(login: Login | null): SessionStore | null {
  return useSessionBy(ALL, login);
}
