import { createContext } from 'react';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';

/** How sessions are connected instead of with the server: tests put a room in memory here. */
export const ConnectContext = createContext<((login: Login) => SessionStore) | null>(null);
