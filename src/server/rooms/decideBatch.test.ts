import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { after, facilitator, sets, sits } from '#domain/testing/given.ts';
import { NOON } from '#domain/testing/sampleWorkshop.ts';
import type { Action } from '#domain/workshop/commands.ts';
import { decideBatch } from './decideBatch.ts';

const HALL = after([sits('s1', 'inwoner'), sets('a1', 'open')]);

/** What is there after the desk of a session that came out of a back-up gave something once more. */
function given(action: Action, ...gone: string[]) {
  const asked = [{ command: { id: 'c1', ...action }, actor: facilitator }];
  const { state, outcomes } = decideBatch(
    { state: HALL, version: 7 },
    asked,
    { known: new Map(), gone: new Set(gone) },
    { now: NOON, blocks: BLOCKS },
  );
  return { ids: [...state.contribution.keys(), ...state.parked.keys()], outcomes };
}

const typed = (...ids: string[]): Action => ({
  type: 'contributeFor',
  activityId: 'a1',
  promptId: 'p1',
  groupId: 'inwoner',
  contributions: ids.map((contributionId) => ({ contributionId, data: { text: contributionId } })),
});

describe('what was taken back, and is given once more after a back-up was put back', () => {
  it('does not come back, and whoever gives it hears that it is done', () => {
    expect(given(typed('t1'), 't1')).toEqual({ ids: [], outcomes: [{ ok: true, version: 7 }] });
    const question: Action = { type: 'parkFor', parkedId: 'v1', text: 'En het geld?', groupId: 'inwoner' };
    expect(given(question, 'v1')).toEqual({ ids: [], outcomes: [{ ok: true, version: 7 }] });
    expect(given(question, 't1').ids).toEqual(['v1']);
  });

  it('takes nothing along that was typed with it and was not taken back', () => {
    expect(given(typed('t1', 't2'), 't1').ids).toContain('t2');
  });
});
