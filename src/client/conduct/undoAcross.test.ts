import { describe, expect, it, vi } from 'vitest';
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

  it('given the page is loaded anew, then what was done can still be taken back, as long as nobody went on with it', async () => {
    const room = new MemoryRoom(sampleView());
    const named = 'facilitator w-herladen';
    const title = workshopOf(room.state)?.title;
    const before = deskAt(room, named);
    before.getState().act({ type: 'setUp', set: { title: 'Anders' } });
    before.getState().act({ type: 'setConclusion', activityId: 'droom', text: 'van de tab' });
    await settled();
    deskAt(room).getState().act({ type: 'setConclusion', activityId: 'droom', text: 'van een ander' });
    await settled();
    vi.resetModules();
    const fresh = await import('./testing/desks.ts');
    const again = fresh.deskAt(room, named);
    expect([fresh.undo(again), fresh.undo(again)]).toEqual(['changedSince', null]);
    await settled();
    expect(workshopOf(room.state)?.title).toBe(title);
    expect(room.state.conclusion.get('droom')?.text).toBe('van een ander');
  });

  it('given what another build kept, or another hand wrote, then it begins empty', () => {
    const room = new MemoryRoom(sampleView());
    for (const text of ['{', '[]', 'null', '{"shape":"0.1","done":[]}', '{"shape":"1.1","done":[1,null]}']) {
      sessionStorage.setItem('praatplaat:undo:x', text);
      expect(undoOf(deskAt(room, 'x')).getState().done).toEqual([]);
    }
  });

  it('given a session that is gone, then nothing of it stays in the tab', async () => {
    const room = new MemoryRoom(sampleView());
    deskAt(room, 'weg').getState().act({ type: 'setConclusion', activityId: 'droom', text: 'geheim' });
    await settled();
    expect(JSON.stringify(sessionStorage)).toContain('geheim');
    room.end('deleted');
    expect(JSON.stringify(sessionStorage)).not.toContain('geheim');
  });

  it('given a browser that keeps nothing, then it goes along between pages all the same', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const room = new MemoryRoom(sampleView());
    deskAt(room, 'vol').getState().act({ type: 'blankWall', on: true });
    await settled();
    expect(undo(deskAt(room, 'vol'))).toBeNull();
    full.mockRestore();
  });
});
