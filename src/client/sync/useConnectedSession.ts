import { useEffect } from 'react';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { decide } from '#domain/workshop/decide.ts';
import type { WithLine } from './connectWith.ts';
import type { Login } from './Host.ts';
import { keepLife } from './keepLife.ts';
import type { SessionStore } from './Session.ts';
import { sayingSeen } from './sayingSeen.ts';
import type { Rules } from './sessionWith.ts';
import { useSessionBy } from './useSessionBy.ts';

const ALL: Rules = { decide, blocks: BLOCKS, asSeen: sayingSeen };
const KEEPING: WithLine = { fetch: async () => ({ hearing: keepLife }) };

/**
 * A session with all rules, for who conducts it; null as long as there is none (see `useSessionBy`). What is saved when one
 * leaves its field is saved as well when one leaves the page with the cursor in it.
 */
export function useConnectedSession(login: Login | null): SessionStore | null {
  useEffect(() => {
    window.addEventListener('pagehide', leaveField);
    return () => window.removeEventListener('pagehide', leaveField);
  }, []);
  return useSessionBy(ALL, login, KEEPING);
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
