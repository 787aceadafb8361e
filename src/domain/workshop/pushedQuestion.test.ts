import { describe, expect, it } from 'vitest';
import { after, type Deed, facilitator, sets } from '../testing/given.ts';
import { openingQuestion, pushedQuestionOf } from './pushedQuestion.ts';
import type { State } from './State.ts';

const asks = (promptId: string): Deed => [facilitator, { type: 'askPrompt', activityId: 'a1', promptId }];

function of(state: State) {
  const activity = state.activity.get('a1');
  if (!activity) throw new Error('no activity');
  return [openingQuestion(state, activity)?.id, pushedQuestionOf(state, activity)?.id];
}

describe('a doorvraag', () => {
  it('is not yet the question that was chosen before opening', () => {
    expect(of(after([asks('p1b')]))).toEqual(['p1', undefined]);
    expect(of(after([asks('p1b'), sets('a1', 'open')]))).toEqual(['p1b', undefined]);
  });
  it('is any other question that is pushed since, and no longer once the first is back', () => {
    expect(of(after([sets('a1', 'open'), asks('p1b')]))).toEqual(['p1', 'p1b']);
    expect(of(after([sets('a1', 'open'), asks('p1b'), asks('p1')]))).toEqual(['p1', undefined]);
  });
  it('stays one through the reveal, and when the step is taken back and opened again', () => {
    const pushed = [sets('a1', 'open'), asks('p1b'), sets('a1', 'revealed')];
    expect(of(after(pushed))).toEqual(['p1', 'p1b']);
    expect(of(after([...pushed, sets('a1', 'ready'), sets('a1', 'open')]))).toEqual(['p1', 'p1b']);
  });
  it('is known of a session kept before this was remembered: it began with the first', () => {
    const state = after([sets('a1', 'open'), asks('p1b')]);
    const { openedWith: _, ...old } = state.activity.get('a1') ?? {};
    const activity = new Map(state.activity).set('a1', old as never);
    expect(of({ ...state, activity })).toEqual(['p1', 'p1b']);
  });
  it('is not copied along when a step is repeated', () => {
    const state = after([
      sets('a1', 'open'),
      asks('p1b'),
      [facilitator, { type: 'repeatActivity', activityId: 'a1', copyId: 'again', promptIds: ['q1', 'q2'] }],
    ]);
    expect(state.activity.get('again')).toMatchObject({ promptId: 'q1', everOpened: false });
    expect(state.activity.get('again')?.openedWith).toBeUndefined();
  });
});
