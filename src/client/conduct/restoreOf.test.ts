import { describe, expect, it } from 'vitest';
import { workshopOf } from '#domain/workshop/State.ts';
import { desks, settled, undo } from './testing/desks.ts';

const COPY = {
  type: 'repeatActivity',
  activityId: 'droom',
  copyId: 'again',
  promptIds: ['q1', 'q2', 'q3'],
} as const;
const PAPER = {
  type: 'contributeFor',
  activityId: 'droom',
  promptId: 'droom-1',
  groupId: 'inwoner',
  contributions: [{ contributionId: 'paper', data: { text: 'Van papier' } }],
} as const;

describe('undo', () => {
  it('removes a copy of an activity, and takes what was typed for others off all screens', async () => {
    const { room, a } = desks();
    a.getState().act(COPY);
    a.getState().act(PAPER);
    await settled();
    expect([room.state.activity.has('again'), room.state.contribution.has('paper')]).toEqual([true, true]);
    expect([undo(a), undo(a)]).toEqual([null, null]);
    await settled();
    expect(room.state.activity.has('again')).toBe(false);
    expect(room.state.contribution.has('paper')).toBe(false);
  });

  it('leaves a copy that another desk prepared further, and typing that another desk arranged', async () => {
    const { room, a, b } = desks();
    a.getState().act(COPY);
    a.getState().act(PAPER);
    await settled();
    b.getState().act({ type: 'setRemark', activityId: 'again', text: 'Nu per tafel' });
    b.getState().act({ type: 'tagContribution', contributionId: 'paper', tag: 'ontwerp' });
    await settled();
    expect([undo(a), undo(a)]).toEqual(['changedSince', 'changedSince']);
    await settled();
    expect([room.state.activity.has('again'), room.state.contribution.has('paper')]).toEqual([true, true]);
  });

  it('brings back a step that was skipped, with its questions and speaking notes', async () => {
    const { room, a } = desks();
    a.getState().act(COPY);
    a.getState().act({ type: 'askPrompt', activityId: 'again', promptId: 'q2' });
    await settled();
    const before = [room.state.activity.get('again'), room.state.prompt.get('q1')];
    a.getState().act({ type: 'removeActivity', activityId: 'again' });
    await settled();
    expect(room.state.activity.has('again')).toBe(false);
    expect(undo(a)).toBeNull();
    await settled();
    expect([room.state.activity.get('again'), room.state.prompt.get('q1')]).toEqual(before);
  });

  it('of a pile leaves it standing when another desk hung more in it', async () => {
    const { room, a, b } = desks();
    const pile = { type: 'putCluster', clusterId: 'k1', activityId: 'droom', title: 'Thuis' } as const;
    a.getState().act({ ...pile, contributionIds: ['n1'] });
    await settled();
    b.getState().act({ type: 'assignToCluster', contributionIds: ['n2'], clusterId: 'k1' });
    await settled();
    expect(undo(a)).toBe('changedSince');
    expect(room.state.cluster.has('k1')).toBe(true);
  });

  it('of *Eerst bekijken* switches it back, and leaves what hangs there', async () => {
    const { room, a } = desks();
    a.getState().act({ type: 'setApproval', on: true });
    await settled();
    expect(room.state.placement.get('n1')?.approved).toBe(true);
    expect(undo(a)).toBeNull();
    await settled();
    expect(workshopOf(room.state)?.approval).toBe(false);
    expect(room.state.placement.get('n1')?.approved).toBe(true);
  });
});
