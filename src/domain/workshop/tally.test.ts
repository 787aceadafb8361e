import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, seat, sets, sits, writes } from '../testing/given.ts';
import { JOINED } from './counts.ts';
import { tallyFor } from './tally.ts';
import type { ViewClass } from './viewer.ts';

const hall: Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sets('a1', 'open'),
  writes('s1', 'n1', 'een'),
  writes('s1', 'n2', 'twee'),
];
const hides: Deed = [facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }];
const NOBODY = { perGroup: {}, writers: 0, writing: 0, ready: 0 };
const count = (cls: ViewClass, id: string, ...more: Deed[]) =>
  tallyFor(after([...hall, ...more]), cls, id, BLOCKS);

describe('how much was given', () => {
  it('leaves what was hidden out for who does not see it, and how many wrote it', () => {
    for (const cls of ['wall', 'participants', 'notetaker'] as const)
      expect(count(cls, 'a1', hides)).toEqual({ ...NOBODY, id: 'a1', total: 1 });
    expect(count('facilitator', 'a1', hides)).toMatchObject({
      total: 2,
      perGroup: { inwoner: 2 },
      writers: 1,
    });
  });
});

describe('how many are in', () => {
  it('is told to tablets without the groups: a group of one would be a person', () => {
    expect(count('participants', JOINED)).toEqual({ ...NOBODY, id: JOINED, total: 2 });
    expect(count('wall', JOINED)).toMatchObject({ total: 2, perGroup: { inwoner: 1, professional: 1 } });
  });
  it('is who is there, and after the end who took part', () => {
    const leaves: Deed = [seat('s2'), { type: 'leave' }];
    expect(count('wall', JOINED, leaves)?.total).toBe(1);
    expect(count('wall', JOINED, leaves, [facilitator, { type: 'closeWorkshop' }])?.total).toBe(2);
  });
});
