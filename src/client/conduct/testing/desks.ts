import { createSession } from '#client/sync/createSession.ts';
import { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { SessionStore } from '#client/sync/Session.ts';
import { sampleView } from '../sampleView.testing.ts';
import { undoOf } from '../UndoStack.ts';

const FACILITATOR = { role: 'facilitator' } as const;
/** The notes that hang at the question of `desks`. */
export const NOTES = ['n1', 'n2', 'n3'] as const;

/** Two desks of one session that each keep what they did; its first question is revealed, with three notes. */
export function desks(now = Date.now): { room: MemoryRoom; a: SessionStore; b: SessionStore } {
  const room = new MemoryRoom(sampleView(), { now });
  room.act({ role: 'host' }, { type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 1 });
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  for (const contributionId of NOTES)
    room.act(
      { role: 'participant', seatId: 's1' },
      {
        type: 'contribute',
        contributionId,
        activityId: 'droom',
        promptId: 'droom-1',
        hideGroup: false,
        data: { text: `Briefje ${contributionId} met vijf woorden` },
      },
    );
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' });
  return { room, a: deskAt(room), b: deskAt(room) };
}

/** One more desk in a room; `keptAs` as for `undoOf`. */
export function deskAt(room: MemoryRoom, keptAs?: string): SessionStore {
  const session = createSession({ host: room.attach(FACILITATOR), actor: FACILITATOR });
  undoOf(session, keptAs);
  return session;
}

/** Takes back the last thing a desk did; why not, where it cannot. */
export function undo(session: SessionStore) {
  return undoOf(session).getState().undo();
}

/** Lets what was asked for reach the room and come back. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
