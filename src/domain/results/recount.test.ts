import { describe, expect, it } from 'vitest';
import { after, type Deed, facilitator, seat, sets, sits, writes } from '../testing/given.ts';
import { sampleState } from '../testing/sampleWorkshop.ts';
import type { State } from '../workshop/State.ts';

const start = sampleState();
const dotsId = [...start.activity.values()].find((each) => each.options['source'] === 'a1')?.id ?? '';
const dot = (seatId: string, contributionId: string, on: string): Deed => [
  seat(seatId),
  {
    type: 'contribute',
    contributionId,
    activityId: dotsId,
    promptId: null,
    hideGroup: false,
    data: { on },
  },
];
const stack = (clusterId: string, ...contributionIds: string[]): Deed => [
  facilitator,
  { type: 'putCluster', clusterId, activityId: 'a1', title: clusterId, contributionIds },
];
const counts = (state: State) => state.result.get(dotsId)?.all?.counts;

/** Three residents vote on two stacks and a loose note, and see the result. */
const voted: Deed[] = [
  ...['s1', 's2', 's3'].map((id) => sits(id, 'inwoner')),
  sets('a1', 'open'),
  ...['n1', 'n2', 'n3', 'n4'].map((id) => writes('s1', id, id)),
  sets('a1', 'revealed'),
  stack('k', 'n1', 'n2'),
  stack('l', 'n3'),
  sets(dotsId, 'open'),
  dot('s1', 'd1', 'n1'),
  dot('s2', 'd2', 'n2'),
  dot('s3', 'd3', 'n3'),
  sets(dotsId, 'revealed'),
];

describe('dots on stacks, after the reveal', () => {
  it('count for the stack that they were given to', () => {
    expect(dotsId).not.toBe('');
    expect(counts(after(voted, start))).toEqual({ k: 2, l: 1 });
  });

  it('stay with the notes when a stack dissolves, and come back with it when that is undone', () => {
    const gone: Deed[] = [...voted, [facilitator, { type: 'dissolveCluster', clusterId: 'k' }]];
    expect(counts(after(gone, start))).toEqual({ n1: 1, n2: 1, l: 1 });
    expect(counts(after([...gone, stack('m', 'n1', 'n2')], start))).toEqual({ m: 2, l: 1 });
  });

  it('follow a stack that merges, and a note that moves', () => {
    const merged: Deed[] = [...voted, [facilitator, { type: 'mergeClusters', from: 'k', into: 'l' }]];
    expect(counts(after(merged, start))).toEqual({ l: 3 });
    const moved: Deed = [facilitator, { type: 'assignToCluster', contributionIds: ['n2'], clusterId: 'l' }];
    expect(counts(after([...voted, moved], start))).toEqual({ k: 1, l: 2 });
  });

  it('stay frozen when a note went with its dots: the difference would be what was withdrawn', () => {
    const withdrawn: Deed[] = [...voted, [seat('s1'), { type: 'withdraw', contributionId: 'n3' }]];
    const dissolved: Deed = [facilitator, { type: 'dissolveCluster', clusterId: 'k' }];
    expect(counts(after([...withdrawn, dissolved], start))).toEqual({ k: 2, l: 1 });
  });
});
