import { expect } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { createSession } from './createSession.ts';
import { giveAgain } from './giveAgain.ts';
import type { Host } from './Host.ts';
import { deviceSight } from './lastSight.ts';
import type { MemoryRoom } from './MemoryRoom.ts';
import { deviceKeep } from './outboxKeep.ts';
import type { Intent, SessionStore } from './Session.ts';
import { openQuestion, participant, sampleRoom } from './sampleRoom.testing.ts';

/** The login of seat `s1`. */
export const LOGIN = { workshopId: 'w1', role: 'participant', seatId: 's1', key: 'k' } as const;

/** A tab of seat `s1`, as a tablet opens it; there once it shows something, unless a test lets the line speak by hand. */
export async function tab(room: MemoryRoom, isReady = true) {
  const line = room.attach(participant('s1'));
  const host: Host = {
    ...line,
    // As the real one: the line comes later.
    connect: (listener) => queueMicrotask(() => line.connect(giveAgain(session, LOGIN)(listener))),
  };
  const session: SessionStore = createSession({
    host,
    actor: participant('s1'),
    keep: deviceKeep('w1/s1'),
    sight: deviceSight('w1', 's1'),
    backoff: () => 1,
  });
  if (isReady) await eventually(() => expect(session.getState().ready).toBe(true));
  return { line, session, act: (intent: Intent) => expect(session.getState().act(intent)).toBeNull() };
}

/** The sample room with its first question open. */
export function openRoom(options?: Parameters<typeof sampleRoom>[0]): MemoryRoom {
  const room = sampleRoom(options);
  openQuestion(room, 'vraag1');
  return room;
}

/** What hangs in the room, by id: its group and its text. */
export function inRoom(room: MemoryRoom): Record<string, string> {
  return Object.fromEntries(
    [...room.state.contribution.values()]
      .map(({ id, data, groupId }) => [id, `${groupId}: ${data['text']}`])
      .sort(),
  );
}

/** Waits until a tab has a line again and nothing of it is on its way. */
export function isDone(session: SessionStore): Promise<void> {
  return eventually(() =>
    expect(session.getState()).toMatchObject({ ready: true, link: 'live', pending: [] }),
  );
}

/** Why what was refused was refused, in order. */
export function codes(session: SessionStore): string[] {
  return session.getState().refused.map(({ code }) => code);
}

/** Waits until this device keeps a text as seen: it does so once a second. */
export function isKept(text: string): Promise<void> {
  return eventually(() => expect(JSON.stringify({ ...localStorage })).toContain(text));
}
