import { describe, expect, it } from 'vitest';
import { after, type Deed, given, gives, seat, sets, sits } from '../../testing/given.ts';
import { classView } from '../../workshop/viewFor.ts';
import { BLOCKS } from '../registry.ts';
import { meanOf, SCALE_VALUES, scale } from './scale.ts';

/** The sample's scale. */
const ACTIVITY = 'a5';
const hall: Deed[] = ['s0', 's1', 's2'].map((id) => sits(id, 'inwoner'));
const open = [...hall, sets(ACTIVITY, 'open')];
const says = (seatId: string, value: string) => gives(seatId, `v-${seatId}`, ACTIVITY, { value });

describe('a scale', () => {
  it('given it is open, takes each of its seven answers and nothing else', () => {
    for (const value of SCALE_VALUES)
      expect(given(...open).when(...says('s0', value)).refusal, value).toBeNull();
    for (const value of ['0', '6', '', 'bijna'])
      expect(given(...open).when(...says('s0', value)).refusal, value).toBe('badData');
    expect(scale.parse({ value: 3 })).toMatchObject({ code: 'badData' });
    expect(scale.parse({ value: '3', name: 'Jan' })).toMatchObject({ code: 'badData' });
  });

  it('given somebody answered, when they answer again, it is refused, and changing it is not', () => {
    const answered = given(...open, says('s0', '2'));
    expect(answered.when(...gives('s0', 'v2', ACTIVITY, { value: '3' })).refusal).toBe('limitMine');
    const { state } = answered.when(seat('s0'), {
      type: 'editContribution',
      contributionId: 'v-s0',
      data: { value: 'unclear' },
    });
    expect(state.contribution.get('v-s0')?.data).toEqual({ value: 'unclear' });
  });

  it('given it is not open, when somebody answers, it is refused: a late answer would change what all have seen', () => {
    expect(given(...hall).when(...says('s0', '2')).refusal).toBe('notOpen');
    for (const state of ['revealed', 'closed'] as const)
      expect(given(...open, sets(ACTIVITY, state)).when(...says('s0', '2')).refusal, state).not.toBeNull();
  });

  it('given three answers, when it is revealed, the place stands at their mean, without what people did not know', () => {
    const revealed = after([
      ...open,
      says('s0', '2'),
      says('s1', '5'),
      says('s2', 'unknown'),
      sets(ACTIVITY, 'revealed'),
    ]);
    const result = revealed.result.get(ACTIVITY);
    expect(result?.all?.counts).toEqual({ 2: 1, 5: 1, unknown: 1 });
    expect(meanOf(result?.all?.counts ?? {})).toBe(3.5);
    expect(result && scale.score?.(result)).toBe(3);
    expect(meanOf({ unknown: 4 })).toBeNull();
  });

  it('given it is open, the hall sees no answer and no result', () => {
    const state = after([...open, says('s0', '2'), says('s1', '5')]);
    for (const cls of ['facilitator', 'wall', 'participants'] as const) {
      const view = classView(state, cls, BLOCKS);
      expect(view.contribution.size, cls).toBe(0);
      expect(view.result.size, cls).toBe(0);
    }
  });
});
