import { describe, expect, it } from 'vitest';
import { createSession } from '#client/sync/createSession.ts';
import { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { SessionStore } from '#client/sync/Session.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { sampleView } from './sampleView.testing.ts';
import { undoOf } from './UndoStack.ts';

const FACILITATOR = { role: 'facilitator' } as const;
const undo = (session: SessionStore) => undoOf(session).getState().undo();
/** Lets what was asked for reach the room and come back. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('undo of what was prepared', () => {
  it('brings back another script as a whole, and leaves one that another desk prepared further', async () => {
    const room = new MemoryRoom(sampleView());
    const [a, b] = [0, 1].map(() => {
      const session = createSession({ host: room.attach(FACILITATOR), actor: FACILITATOR });
      undoOf(session);
      return session;
    });
    if (!a || !b) return;
    a.getState().act({ type: 'goTo', activityId: 'afronden' });
    a.getState().act({ type: 'askPrompt', activityId: 'droom', promptId: 'droom-2' });
    await settled();
    const kinds = ['activity', 'prompt', 'remark'] as const;
    const all = () =>
      kinds.map((kind) => {
        const found: [string, unknown][] = [...room.state[kind]];
        return found.sort(([one], [other]) => (one < other ? -1 : 1));
      });
    const before = all();
    const activity = {
      id: 'anders',
      order: 0,
      block: 'notes',
      placeId: null,
      title: { tekst: 'Anders', tekst_b1: 'Anders' },
      wallText: null,
      minutes: 10,
      options: {},
    };
    const script = {
      scriptId: 'ander',
      scriptTitle: 'Ander draaiboek',
      activities: [activity],
      prompts: [],
      remarks: [],
    };
    const replace = () => a.getState().act({ type: 'replaceScript', script });
    expect(replace()).toBeNull();
    await settled();
    expect([...room.state.activity.keys()]).toEqual(['anders']);
    expect(undo(a)).toBeNull();
    await settled();
    expect(all()).toEqual(before);
    expect(workshopOf(room.state)).toMatchObject({ scriptId: 'kort', currentActivityId: 'afronden' });
    replace();
    await settled();
    b.getState().act({ type: 'editActivity', activityId: 'anders', set: { minutes: 3 } });
    await settled();
    expect(undo(a)).toBe('changedSince');
    expect([...room.state.activity.keys()]).toEqual(['anders']);
  });

  it('goes along from the desk to preparing, under the name it is kept by', async () => {
    const room = new MemoryRoom(sampleView());
    const open = () => createSession({ host: room.attach(FACILITATOR), actor: FACILITATOR });
    const desk = open();
    undoOf(desk, 'facilitator w-elders');
    desk.getState().act({ type: 'blankWall', on: true });
    await settled();
    const preparing = open();
    expect(undoOf(preparing, 'facilitator w-elders').getState().undo()).toBeNull();
    await settled();
    expect(workshopOf(room.state)?.wallBlank).toBe(false);
    expect(undoOf(open(), 'facilitator w-ander').getState().done).toEqual([]);
  });
});
