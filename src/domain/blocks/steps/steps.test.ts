import { describe, expect, it } from 'vitest';
import { after, type Deed, facilitator, given, gives, sets, sits } from '../../testing/given.ts';
import { stepSaying } from '../../testing/stepSaying.ts';
import { LIMITS } from '../../workshop/limits.ts';
import { classView } from '../../workshop/viewFor.ts';
import { BLOCKS } from '../registry.ts';
import { isComplete, steps } from './steps.ts';

/** The sample's round of steps. */
const ACTIVITY = 'a6';
const hall: Deed[] = [sits('s0', 'inwoner'), sits('s1', 'beleid-bestuur')];
const open = [...hall, sets(ACTIVITY, 'open')];
const drafts = (id: string, data: Record<string, unknown>) => gives('s0', id, ACTIVITY, data);

describe('drafts of steps', () => {
  it('given it is open, need to say what, and may leave out the rest', () => {
    const { state, refusal } = given(...open).when(...drafts('d1', { what: '  Elke week \r\n samen eten ' }));
    expect(refusal).toBeNull();
    expect(state.contribution.get('d1')?.data).toMatchObject({
      lead: '',
      checkDate: '',
      residentNotices: '',
    });
    expect(given(...open).when(...drafts('d1', { what: ' ', lead: 'wijkteam' })).refusal).toBe('empty');
  });

  it('given a day that does not exist, a field that is none, or a text without end, are refused', () => {
    const refusal = (data: Record<string, unknown>) =>
      given(...open).when(...drafts('d1', { what: 'x', ...data })).refusal;
    expect(refusal({ checkDate: '2027-02-30' })).toBe('badData');
    expect(refusal({ checkDate: '2027-02-28' })).toBeNull();
    expect(refusal({ boss: 'x' })).toBe('badData');
    expect(refusal({ lead: 'x'.repeat(LIMITS.stepText + 1) })).toBe('tooLong');
  });

  it('given the reveal has been, are still welcome, marked as late', () => {
    const { state } = given(...open, sets(ACTIVITY, 'revealed')).when(...drafts('d1', { what: 'x' }));
    expect(state.contribution.get('d1')?.late).toBe(true);
  });

  it('given it is open, are seen by the facilitator alone; given it is revealed, by all', () => {
    const given1 = [...open, drafts('d1', { what: 'Samen eten' })];
    const sees = (deeds: readonly Deed[], cls: 'facilitator' | 'wall' | 'participants') =>
      classView(after(deeds), cls, BLOCKS).contribution.size;
    expect(sees(given1, 'facilitator')).toBe(1);
    for (const cls of ['wall', 'participants'] as const) {
      expect(sees(given1, cls), cls).toBe(0);
      expect(sees([...given1, sets(ACTIVITY, 'revealed')], cls), cls).toBe(1);
    }
  });

  it('given a draft, when the facilitator settles it, the draft stays as it was written', () => {
    const fields = stepSaying('Elke maand samen eten', {
      lead: 'wijkteam',
      checkDate: '2027-03-01',
      residentNotices: 'Ik ken mijn buren.',
    });
    const { state } = given(...open, drafts('d1', { what: 'Samen eten' })).when(facilitator, {
      type: 'putStep',
      stepId: 'k1',
      activityId: ACTIVITY,
      order: 1,
      fields,
    });
    expect(state.contribution.get('d1')?.data['what']).toBe('Samen eten');
    expect(state.step.get('k1')).toMatchObject(fields);
  });

  it('is complete when it says what, who leads, when we check, and what a resident notices', () => {
    const whole = { what: 'a', lead: 'b', checkDate: '2027-03-01', residentNotices: 'c' };
    expect(isComplete(whole)).toBe(true);
    for (const field of Object.keys(whole)) expect(isComplete({ ...whole, [field]: ' ' }), field).toBe(false);
  });

  it('can be pointed at by dots', () => {
    const state = after([...open, drafts('d1', { what: 'x' })]);
    expect(steps.items([...state.contribution.values()])).toEqual(['d1']);
  });
});
