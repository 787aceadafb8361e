import { describe, expect, it } from 'vitest';
import { type Deed, facilitator, given, seat, sits } from '../testing/given.ts';
import { sampleState } from '../testing/sampleWorkshop.ts';
import type { SetUp } from './drafts.ts';
import { withPromise } from './promise.ts';
import type { Restore } from './Restore.ts';
import { workshopOf } from './State.ts';

const setsUp = (set: Partial<SetUp>) => ({ type: 'setUp', set }) as const;
const undoes = (...sets: (readonly [expect: Partial<SetUp>, value: Partial<SetUp>])[]) =>
  ({
    type: 'undo',
    restores: sets.map(([expect, value]): Restore => ({ kind: 'workshop', id: 'w1', expect, value })),
  }) as const;
const joined = sits('s1', 'inwoner');
/** The sample is on 21 November 2026 and is kept for 90 days. */
const LATER: readonly Partial<SetUp>[] = [
  { retentionDays: 91 },
  { date: '2026-11-22' },
  { date: '2026-12-21', retentionDays: 61 },
];

describe('the day on which everything goes', () => {
  it.each(LATER)('given nobody joined, when %o, then it is free', (set) => {
    expect(given().when(facilitator, setsUp(set)).refusal).toBeNull();
  });

  it.each(LATER)('given somebody joined, when %o would make it later, then it is refused', (set) => {
    const { when } = given(joined);
    expect(when(facilitator, setsUp(set)).refusal).toBe('promised');
    expect(when(facilitator, undoes([{}, set])).refusal).toBe('promised');
  });

  it('given somebody joined and left again, then she was told all the same', () => {
    const { when } = given(joined, [seat('s1'), { type: 'leave' }]);
    expect(when(facilitator, setsUp({ retentionDays: 180 })).refusal).toBe('promised');
  });

  it('given somebody joined, then it may come nearer, and stay the same by other means', () => {
    const { when } = given(joined);
    for (const set of [
      { retentionDays: 30 },
      { date: '2026-12-21', retentionDays: 60 },
      { title: 'Anders' },
    ]) {
      expect(when(facilitator, setsUp(set)).refusal).toBeNull();
    }
  });

  it('given it came nearer, then it stays there, also by undo, in one piece or in two', () => {
    const nearer: Deed = [facilitator, setsUp({ title: 'Anders', retentionDays: 30 })];
    const { when } = given(joined, nearer);
    const days = [{ retentionDays: 30 }, { retentionDays: 90 }] as const;
    const title = [{ title: 'Anders' }, { title: 'Samen bouwen' }] as const;
    expect(when(facilitator, setsUp({ retentionDays: 90 })).refusal).toBe('promised');
    expect(when(facilitator, undoes(days)).refusal).toBe('promised');
    expect(when(facilitator, undoes(title, days)).refusal).toBe('promised');
    expect(when(facilitator, undoes(title)).refusal).toBeNull();
    expect(when(facilitator, undoes([{}, { date: '2026-11-01' }], [{}, { retentionDays: 51 }])).refusal).toBe(
      'promised',
    );
  });

  it('given day and days come back in two pieces, then the moment is that of both', () => {
    const { state } = given([facilitator, setsUp({ date: '2026-12-01', retentionDays: 10 })]).when(
      facilitator,
      undoes(
        [{ date: '2026-12-01' }, { date: '2026-11-21' }],
        [{ retentionDays: 10 }, { retentionDays: 90 }],
      ),
    );
    expect(workshopOf(state)?.expiresAt).toBe(workshopOf(sampleState())?.expiresAt);
  });

  it('given a session that was stored before the promise was written down, then who sits in it was told', () => {
    const { state } = given().when(...joined);
    const [workshop] = [...state.workshop.values()].map(({ promised: _, ...old }) => old);
    if (!workshop) throw new Error('no workshop');
    const stored = { ...state, workshop: new Map([[workshop.id, workshop]]) };
    expect(workshopOf(withPromise(stored))?.promised).toBe(true);
    expect(workshopOf(withPromise(sampleState()))?.promised).toBeUndefined();
  });
});
