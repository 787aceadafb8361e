import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallGroups } from './smallGroups.ts';

const of = (counts: Record<string, number>) => smallGroups(new Map(Object.entries(counts)));

describe('small groups', () => {
  it('shows nothing under three people in all', () => {
    expect(of({ a: 1, b: 1 })).toEqual({ alone: [], together: [], any: false });
  });
  it('shows groups of three and more alone, and the others together', () => {
    expect(of({ a: 4, b: 3, c: 2, d: 1 })).toEqual({ alone: ['a', 'b'], together: ['c', 'd'], any: true });
  });
  it('lets the smallest shown group join a rest of one or two', () => {
    expect(of({ a: 5, b: 3, c: 2, d: 0 })).toEqual({ alone: ['a'], together: ['c', 'b'], any: true });
    expect(of({ a: 5, b: 1 })).toEqual({ alone: [], together: ['b', 'a'], any: true });
  });
  it('never leaves one or two people to be found, whatever the hall', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), (sizes) => {
        const counts = new Map(sizes.map((n, index) => [`g${index}`, n]));
        const { alone, together, any } = smallGroups(counts);
        const size = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
        const total = size([...counts.keys()]);
        expect(any).toBe(total >= 3);
        for (const id of alone) expect(size([id])).toBeGreaterThanOrEqual(3);
        if (any) {
          expect(size(alone) + size(together)).toBe(total);
          expect([1, 2]).not.toContain(size(together));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
