import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { facilitator, given, seat, sits } from '../testing/given.ts';
import { classView } from './viewFor.ts';

describe('choosing what is in the report', () => {
  it('keeps a foreword, without the space around it', () => {
    const { state } = given().when(facilitator, {
      type: 'setReportPart',
      partId: 'foreword',
      text: '  Dank aan iedereen. ',
    });
    expect(state.reportPart.get('foreword')).toEqual({
      id: 'foreword',
      shown: true,
      text: 'Dank aan iedereen.',
    });
  });

  it('changes one thing and leaves the other as it was', () => {
    const wrote = given([facilitator, { type: 'setReportPart', partId: 'bo2', text: 'Eerst bellen.' }]);
    const { state } = wrote.when(facilitator, { type: 'setReportPart', partId: 'bo2', shown: false });
    expect(state.reportPart.get('bo2')).toEqual({ id: 'bo2', shown: false, text: 'Eerst bellen.' });
  });

  it('keeps nothing of a part that is as it always is', () => {
    const left = given([facilitator, { type: 'setReportPart', partId: 'summary', shown: false }]);
    const { state } = left.when(facilitator, { type: 'setReportPart', partId: 'summary', shown: true });
    expect(state.reportPart.size).toBe(0);
  });

  it('goes on after the session has closed', () => {
    const closed = given([facilitator, { type: 'closeWorkshop' }]);
    const { refusal } = closed.when(facilitator, { type: 'setReportPart', partId: 'open', shown: false });
    expect(refusal).toBeNull();
  });

  it('refuses a text that is too long, a part that does not exist, and anybody else', () => {
    const long = { type: 'setReportPart', partId: 'foreword', text: 'x'.repeat(3_001) } as const;
    expect(given().when(facilitator, long).refusal).toBe('tooLong');
    const strange = { type: 'setReportPart', partId: 'constructor' as 'bo1', shown: false } as const;
    expect(given().when(facilitator, strange).refusal).toBe('badData');
    expect(given(sits('s1', 'inwoner')).when(seat('s1'), { ...long, text: 'x' }).refusal).toBe('notAllowed');
  });

  it('is seen by the facilitator alone, and can be taken back', () => {
    const part = { id: 'foreword', shown: true, text: 'Dank' } as const;
    const wrote = given([facilitator, { type: 'setReportPart', partId: 'foreword', text: 'Dank' }]);
    const { state } = wrote.when(facilitator, { type: 'setReportPart', partId: 'foreword', text: 'Dank u' });
    for (const cls of ['wall', 'participants'] as const)
      expect(classView(state, cls, BLOCKS).reportPart.size).toBe(0);
    expect(classView(state, 'facilitator', BLOCKS).reportPart.get('foreword')?.text).toBe('Dank u');
    const undo = (expected: typeof part) =>
      wrote.when(facilitator, {
        type: 'undo',
        restores: [{ kind: 'reportPart', id: 'foreword', expect: expected, value: null }],
      });
    expect(undo(part).state.reportPart.size).toBe(0);
    expect(undo({ ...part, text: 'anders' } as never).refusal).toBe('changedSince');
  });
});
