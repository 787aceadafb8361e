import { describe, expect, it } from 'vitest';
import { after, type Deed, given, gives, sets, sits } from '../../testing/given.ts';
import { classView } from '../../workshop/viewFor.ts';
import { BLOCKS } from '../registry.ts';
import { askedBefore, STATEMENT_VALUES, statement } from './statement.ts';

/** The sample's proposition. */
const ACTIVITY = 'a7';
const hall: Deed[] = ['s0', 's1', 's2'].map((id) => sits(id, 'professional'));
const open = [...hall, sets(ACTIVITY, 'open')];
const says = (seatId: string, value: string) => gives(seatId, `v-${seatId}`, ACTIVITY, { value });

describe('a statement', () => {
  it('given it is open, is agreed with, disagreed with, or neither', () => {
    for (const value of STATEMENT_VALUES)
      expect(given(...open).when(...says('s0', value)).refusal, value).toBeNull();
    expect(given(...open).when(...says('s0', 'perhaps')).refusal).toBe('badData');
  });

  it('given somebody answered, when they answer again, it is refused', () => {
    expect(
      given(...open, says('s0', 'agree')).when(...gives('s0', 'v2', ACTIVITY, { value: 'unsure' })).refusal,
    ).toBe('limitMine');
  });

  it('given it was revealed, when somebody answers, it is refused', () => {
    expect(given(...open, sets(ACTIVITY, 'revealed')).when(...says('s0', 'agree')).refusal).not.toBeNull();
  });

  it('given it is open, the hall sees nothing of it; given it is revealed, what it adds up to', () => {
    const answered = [...open, says('s0', 'agree'), says('s1', 'agree'), says('s2', 'unsure')];
    expect(classView(after(answered), 'wall', BLOCKS).result.size).toBe(0);
    const view = classView(after([...answered, sets(ACTIVITY, 'revealed')]), 'wall', BLOCKS);
    expect(view.contribution.size).toBe(0);
    expect(view.result.get(ACTIVITY)?.all?.counts).toEqual({ agree: 2, unsure: 1 });
  });

  it('is compared with the activity that asked it before, and with nothing else', () => {
    expect(statement.acceptsOptions({ before: 'a3' })).toBe(true);
    expect(statement.acceptsOptions({ before: 3 })).toBe(false);
    expect(statement.acceptsOptions({ after: 'a3' })).toBe(false);
    expect(askedBefore({ before: 'a3' })).toBe('a3');
    expect(askedBefore({})).toBeNull();
  });
});
