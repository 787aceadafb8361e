import { describe, expect, it } from 'vitest';
import type { GroupResult, Result } from '../workshop/counts.ts';
import { pointsApart, scaleDifference, shiftsOf } from './differences.ts';

const line = (ids: string, counts: Record<string, number>): GroupResult => ({
  groupIds: ids.split('+'),
  answered: Object.values(counts).reduce((sum, n) => sum + n, 0),
  counts,
});
const result = (...groups: GroupResult[]): Result => ({ id: 'a', groups, all: groups[0] ?? null });
const RESIDENTS = new Set(['inwoner']);

describe('what lies between the groups on a scale', () => {
  it('is named from the residents to the group furthest from them', () => {
    const found = scaleDifference(
      result(line('inwoner', { 2: 4 }), line('org', { 3: 3 }), line('beleid', { 4: 3 })),
      RESIDENTS,
    );
    expect(found).toMatchObject({
      kind: 'apart',
      one: { mean: 2, group: { groupIds: ['inwoner'] } },
      other: { mean: 4, group: { groupIds: ['beleid'] } },
      points: 2,
    });
  });
  it('is between others when residents see it as they do, or cannot be shown', () => {
    const others = [line('org', { 1: 3 }), line('beleid', { 2: 3 })];
    expect(scaleDifference(result(line('inwoner+prof', { 3: 3 }), ...others), RESIDENTS)).toMatchObject({
      one: { mean: 3 },
      other: { mean: 1 },
    });
    expect(
      scaleDifference(result(line('inwoner', { 2: 3 }), line('org', { 1: 1, 2: 2 })), RESIDENTS),
    ).toEqual({ kind: 'same' });
  });
  it('is worth a sentence from one whole point on', () => {
    const apart = (other: Record<string, number>) =>
      scaleDifference(result(line('inwoner', { 2: 3 }), line('org', other)), RESIDENTS);
    expect(apart({ 3: 3 })).toMatchObject({ kind: 'apart', points: 1 });
    expect(apart({ 2: 1, 3: 9 })).toEqual({ kind: 'same' });
  });
  it('is nothing with one group, or when nobody gave a number', () => {
    expect(scaleDifference(result(line('inwoner', { 2: 3 })), RESIDENTS)).toEqual({ kind: 'none' });
    const unknown = result(line('inwoner', { 2: 3 }), line('org', { unknown: 3 }));
    expect(scaleDifference(unknown, RESIDENTS)).toEqual({ kind: 'none' });
    expect(pointsApart(unknown)).toBe(0);
  });
});

describe('what shifted', () => {
  it('is told per group that is shown both times, and for everyone last', () => {
    const before = result(line('inwoner', { agree: 4 }), line('org', { agree: 3 }));
    const after = result(line('inwoner', { agree: 1, disagree: 3 }), line('org+beleid', { agree: 3 }));
    expect(shiftsOf(before, after)).toEqual([
      { groupIds: ['inwoner'], value: 'agree', before: { n: 4, of: 4 }, after: { n: 1, of: 4 } },
      { groupIds: ['inwoner'], value: 'agree', before: { n: 4, of: 4 }, after: { n: 1, of: 4 } },
    ]);
    expect(shiftsOf({ id: 'b', groups: [], all: null }, after)).toEqual([]);
  });
});
