import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { Route } from 'wouter';
import { ConnectContext } from '#client/sync/ConnectContext.ts';
import { createSession } from '#client/sync/createSession.ts';
import { rememberKey } from '#client/sync/device.ts';
import type { KnownKey } from '#client/sync/keyring.ts';
import type { MemoryHost } from '#client/sync/MemoryHost.ts';
import { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { Change } from '#domain/workshop/changes.ts';
import type { Action } from '#domain/workshop/commands.ts';
import { sampleView } from '../sampleView.testing.ts';

export const FACILITATOR = { role: 'facilitator' } as const;
const WORKSHOP_ID = 'w-sample';

/** The sample session in memory, with what a test adds to it. */
export function sampleRoomWith(...changes: readonly Change[]): MemoryRoom {
  return new MemoryRoom(sampleView(...changes));
}

/** Somebody of a group takes a seat; gives how to act for it. */
export function seatIn(room: MemoryRoom, seatId: string, groupId: string) {
  room.act({ role: 'host' }, { type: 'takeSeat', seatId, groupId, people: 1 });
  return (action: Action) => room.act({ role: 'participant', seatId }, action);
}

/** A view at its address, connected to a room in memory; gives the lines, to drop and restore. */
export function showAt(
  path: string,
  pattern: string,
  view: ReactNode,
  room: MemoryRoom,
  history: object | null = null,
) {
  const hosts: MemoryHost[] = [];
  window.history.replaceState(history, '', path);
  const shown = render(
    <ConnectContext
      value={(login) => {
        const actor =
          login.role === 'participant' ? { role: login.role, seatId: login.seatId } : { role: login.role };
        const host = room.attach(actor);
        hosts.push(host);
        return createSession({ host, actor, backoff: () => 1 });
      }}
    >
      <Route path={pattern}>{view}</Route>
    </ConnectContext>,
  );
  return { ...shown, hosts };
}

/** This device holds the key of a role. */
export function holdKey(role: KnownKey['role']): void {
  rememberKey(WORKSHOP_ID, role, 'k'.repeat(43));
}

/** `GET /api/host` answers with an address in the local network, and so does everything else that is asked. */
export function answerHostInfo(): void {
  const info = { addresses: ['http://192.168.1.20:3000'], needsHostCode: false, version: '1' };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(JSON.stringify(info)));
}
