import { describe, expect, it } from 'vitest';
import { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { sampleView } from './sampleView.testing.ts';
import { deskAt, settled, undo } from './testing/desks.ts';
import { undoOf } from './UndoStack.ts';

describe('undo of what was prepared', () => {
  it('brings back another script as a whole, and leaves one that another desk prepared further', async () => {
    const room = new MemoryRoom(sampleView());
    const [a, b] = [deskAt(room), deskAt(room)];
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
    const desk = deskAt(room, 'facilitator w-elders');
    desk.getState().act({ type: 'blankWall', on: true });
    await settled();
    expect(undo(deskAt(room, 'facilitator w-elders'))).toBeNull();
    await settled();
    expect(workshopOf(room.state)?.wallBlank).toBe(false);
    expect(undoOf(deskAt(room, 'facilitator w-ander')).getState().done).toEqual([]);
  });
});
