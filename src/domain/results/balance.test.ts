import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, seat, sets, sits, writes } from '../testing/given.ts';
import { classView } from '../workshop/viewFor.ts';
import { balanceOf } from './balance.ts';

const people: Deed[] = [
  sits('i1', 'inwoner'),
  sits('p1', 'professional'),
  sits('p2', 'professional'),
  [facilitator, { type: 'goTo', activityId: 'a1' }],
  sets('a1', 'open'),
];
const many = (seatId: string, n: number, from = 0): Deed[] =>
  Array.from({ length: n }, (_, at) => writes(seatId, `${seatId}-${from + at}`, 'iets'));
const desk = (...deeds: Deed[]) =>
  balanceOf(classView(after([...people, ...deeds]), 'facilitator', BLOCKS), BLOCKS);

describe('balance', () => {
  it('says how much each group said, and per person, residents first', () => {
    const { voices, signals } = desk(...many('i1', 2), ...many('p1', 1), ...many('p2', 1));
    expect(voices.slice(0, 2)).toMatchObject([
      { group: { id: 'inwoner' }, given: 2, share: 0.5, each: 2 },
      { group: { id: 'professional' }, given: 2, share: 0.5, each: 1 },
    ]);
    expect(voices.every((each) => each.group !== null)).toBe(true);
    expect(signals).toEqual([]);
  });

  it('has a gentle word when residents are there and only others answer', () => {
    expect(desk(...many('p1', 2)).signals).toEqual([]);
    expect(desk(...many('p1', 3)).signals).toEqual([{ kind: 'residentsSilent' }]);
    expect(desk(...many('p1', 3), ...many('i1', 1)).signals).toEqual([]);
  });

  it('does not call residents silent when a note without a group may be theirs', () => {
    const hidden: Deed = [
      seat('i1'),
      {
        type: 'contribute',
        contributionId: 'h',
        activityId: 'a1',
        promptId: null,
        hideGroup: true,
        data: { text: 'zonder groep' },
      },
    ];
    const { voices, signals } = desk(...many('p1', 3), hidden);
    expect(signals).toEqual([]);
    expect(voices.at(-1)).toMatchObject({ group: null, given: 1, each: null });
  });

  it('says so when one group of others gives more than half, once there is enough to tell', () => {
    expect(desk(...many('p1', 5), ...many('i1', 2)).signals).toEqual([]);
    expect(desk(...many('p1', 6), ...many('i1', 2)).signals).toMatchObject([
      { kind: 'dominant', group: { id: 'professional' } },
    ]);
    expect(desk(...many('p1', 2), ...many('i1', 7)).signals).toEqual([]);
  });
});
