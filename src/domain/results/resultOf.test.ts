import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, given, gives, seat, sets, sits, writes } from '../testing/given.ts';
import { classView } from '../workshop/viewFor.ts';

const GROUPS = [
  'inwoner',
  'inwoner',
  'inwoner',
  'professional',
  'professional',
  'professional',
  'professional',
  'organisatie',
];
const hall: Deed[] = GROUPS.map((groupId, index) => sits(`s${index}`, groupId));
const votes = (activityId: string, seatId: string, id: string, data: Record<string, unknown>): Deed =>
  gives(seatId, id, activityId, data);
const scaled: Deed[] = [
  ...hall,
  sets('a5', 'open'),
  ...['1', '2', '3', '4', '4', '5', '5', '1'].map((value, index) =>
    votes('a5', `s${index}`, `v${index}`, { value }),
  ),
];

describe('results', () => {
  it('are made at the reveal, per group that is large enough, with the small one joined by the smallest', () => {
    const result = after([...scaled, sets('a5', 'revealed')]).result.get('a5');
    expect(result?.groups).toEqual([
      { groupIds: ['professional'], answered: 4, counts: { 4: 2, 5: 2 } },
      { groupIds: ['organisatie', 'inwoner'], answered: 4, counts: { 1: 2, 2: 1, 3: 1 } },
    ]);
    expect(result?.all?.answered).toBe(8);
  });
  it('freeze there, and go away when people may write again', () => {
    const revealed = [...scaled, sets('a5', 'revealed')];
    const frozen = after(revealed).result.get('a5');
    expect(
      after([
        ...revealed,
        [seat('s0'), { type: 'withdraw', contributionId: 'v0' }],
        sets('a5', 'closed'),
      ]).result.get('a5'),
    ).toEqual(frozen);
    expect(after([...revealed, sets('a5', 'open')]).result.size).toBe(0);
  });
  it('say nothing of fewer than three people', () => {
    const two: Deed[] = [
      ...hall,
      sets('a5', 'open'),
      votes('a5', 's0', 'v0', { value: '1' }),
      votes('a5', 's4', 'v1', { value: '5' }),
    ];
    expect(after([...two, sets('a5', 'revealed')]).result.get('a5')).toEqual({
      id: 'a5',
      groups: [],
      all: null,
    });
  });
  it('show nobody a single vote, not even the facilitator', () => {
    const state = after([...scaled, sets('a5', 'revealed')]);
    for (const cls of ['facilitator', 'wall', 'participants'] as const) {
      const view = classView(state, cls, BLOCKS);
      expect([...view.contribution.values()].filter((each) => each.activityId === 'a5')).toEqual([]);
      expect(view.result.get('a5')?.all?.answered).toBe(8);
    }
    expect(
      given(...scaled).when(facilitator, { type: 'hideContribution', contributionId: 'v0', hidden: true })
        .refusal,
    ).toBe('gone');
  });
});

describe('dots', () => {
  const notes: Deed[] = [
    ...hall,
    sets('a1', 'open'),
    writes('s0', 'n0', 'een'),
    writes('s1', 'n1', 'twee'),
    sets('a1', 'revealed'),
    sets('a4', 'open'),
  ];
  const dot = (seatId: string, id: string, on: string) => votes('a4', seatId, id, { on });
  it('go on what everyone can see, as many as the options say', () => {
    expect(given(...notes).when(...dot('s0', 'd0', 'n0')).refusal).toBeNull();
    expect(given(...notes).when(...dot('s0', 'd0', 'nergens')).refusal).toBe('gone');
    expect(
      given(...notes, [facilitator, { type: 'hideContribution', contributionId: 'n0', hidden: true }]).when(
        ...dot('s0', 'd0', 'n0'),
      ).refusal,
    ).toBe('gone');
    expect(
      given(...notes, dot('s0', 'd0', 'n0'), dot('s0', 'd1', 'n1')).when(...dot('s0', 'd2', 'n1')).refusal,
    ).toBe('limitMine');
  });
  it('follow a note into its cluster, and stay with the note when that dissolves', () => {
    const cluster: Deed = [
      facilitator,
      { type: 'putCluster', clusterId: 'k', activityId: 'a1', title: 'Samen', contributionIds: ['n0', 'n1'] },
    ];
    const given3 = [...notes, dot('s0', 'd0', 'n0'), dot('s1', 'd1', 'n0'), dot('s2', 'd2', 'n1')];
    expect(after([...given3, cluster, sets('a4', 'revealed')]).result.get('a4')?.all?.counts).toEqual({
      k: 3,
    });
    const dissolved: Deed = [facilitator, { type: 'dissolveCluster', clusterId: 'k' }];
    expect(
      after([...given3, cluster, dissolved, sets('a4', 'revealed')]).result.get('a4')?.all?.counts,
    ).toEqual({ n0: 2, n1: 1 });
  });
  it('go along with a note that is withdrawn', () => {
    const state = after([
      ...notes,
      dot('s1', 'd0', 'n0'),
      [seat('s0'), { type: 'withdraw', contributionId: 'n0' }],
    ]);
    expect(state.contribution.has('d0')).toBe(false);
  });
});
