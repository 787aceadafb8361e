import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution } from './Contribution.ts';
import { countIn, givenTo } from './contributionsOf.ts';
import { contributionsOfSeat } from './contributionsOfSeat.ts';
import { Layered } from './Layered.ts';
import { emptyState } from './State.ts';

const contribution = fc
  .record({
    id: fc.nat(150).map(String),
    activityId: fc.constantFrom('a1', 'a2'),
    groupId: fc.constantFrom('inwoner', 'prof', null),
    seatId: fc.constantFrom('s1', 's2', 's3', null),
    person: fc.constantFrom(undefined, 0, 1),
  })
  .map(
    ({ person, ...its }): Contribution => ({
      ...its,
      ...(person === undefined ? {} : { person }),
      promptId: null,
      placeId: null,
      late: false,
      data: {},
    }),
  );
/** What lay there before there were layers. */
const first = fc.array(contribution, { maxLength: 40 });
/** What comes and (as an id) what goes; after each turn the map is given away. */
const turns = fc.array(fc.array(fc.oneof(contribution, fc.nat(150).map(String)), { maxLength: 40 }), {
  maxLength: 6,
});

describe('what was given', () => {
  it('given a state in layers, it is what one finds by going through everything', () => {
    fc.assert(
      fc.property(first, turns, (before, all) => {
        const plain = new Map(before.map((each) => [each.id, each]));
        let layered: ReadonlyMap<string, Contribution> = new Map(plain);
        for (const turn of all) {
          const next = Layered.over(layered);
          for (const each of turn) {
            if (typeof each === 'string') {
              next.delete(each);
              plain.delete(each);
            } else {
              next.set(each.id, each);
              plain.set(each.id, each);
            }
          }
          layered = next;
          const [quick, slow] = [next, plain].map((map) => ({ ...emptyState(), contribution: map }));
          if (!quick || !slow) throw new Error('two states');
          for (const activityId of ['a1', 'a2', 'nobody-knows']) {
            expect(givenTo(quick, activityId)).toEqual(givenTo(slow, activityId));
            expect(countIn(quick, activityId)).toBe(countIn(slow, activityId));
          }
          expect([...contributionsOfSeat(quick, 's1')]).toHaveLength(
            [...contributionsOfSeat(slow, 's1')].length,
          );
        }
      }),
    );
  });

  it('given a table, each person there is one who gave; votes without a seat count for nobody', () => {
    const one = (id: string, seatId: string | null, person?: number): Contribution => ({
      id,
      activityId: 'a1',
      promptId: null,
      placeId: null,
      groupId: id === 'n4' ? null : 'inwoner',
      seatId,
      ...(person === undefined ? {} : { person }),
      late: false,
      data: {},
    });
    const all = [one('n1', 's1', 0), one('n2', 's1', 1), one('n3', 's2'), one('n4', null)];
    const state = { ...emptyState(), contribution: new Map(all.map((each) => [each.id, each])) };
    expect(givenTo(state, 'a1')).toEqual({ total: 4, perGroup: { inwoner: 3, '': 1 }, writers: 3 });
  });
});
