import { describe, expect, it } from 'vitest';
import { commandSchema } from '#protocol/command.ts';
import { BLOCKS } from '../blocks/registry.ts';
import {
  after,
  cofacilitator,
  type Deed,
  facilitator,
  given,
  host,
  notetaker,
  sets,
  sits,
  writes,
} from '../testing/given.ts';
import type { ActionType } from './commands.ts';
import type { FacilitationAction } from './facilitatorActions.ts';
import { may } from './roles.ts';
import { classView } from './viewFor.ts';

const hall: readonly Deed[] = [
  sits('s1', 'inwoner'),
  sets('a1', 'open'),
  writes('s1', 'n0', 'een wens'),
  writes('s1', 'n1', 'een zorg'),
];
const types = (contributionId: string, text: string): FacilitationAction => ({
  type: 'contributeFor',
  activityId: 'a1',
  promptId: null,
  groupId: 'inwoner',
  contributions: [{ contributionId, data: { text } }],
});
const gathers = (...contributionIds: string[]): FacilitationAction => ({
  type: 'putCluster',
  clusterId: 'k0',
  activityId: 'a1',
  title: 'Thuis',
  contributionIds,
});

describe('the table of roles', () => {
  const wire = commandSchema.def.options.map((option) => option.def.shape.type.def.values[0] as ActionType);
  const conducting = wire.filter((type) => may('facilitator', type));

  it('gives every command that travels to somebody, and none of the host’s', () => {
    expect(wire.filter((type) => !may('facilitator', type) && !may('participant', type))).toEqual([]);
    expect(wire.filter((type) => may('host', type) || may('wall', type))).toEqual([]);
  });

  it('gives a co-facilitator all that the facilitator may, but deleting the session and making links', () => {
    expect(conducting.filter((type) => !may('cofacilitator', type))).toEqual([]);
    expect(may('cofacilitator', 'makeWallLinks')).toBe(true);
    for (const right of ['deleteSession', 'makeHelperLinks'] as const)
      expect([may('facilitator', right), may('cofacilitator', right)]).toEqual([true, false]);
  });

  it('gives a note-taker typing, clusters, conclusions and steps, and nothing else', () => {
    expect(conducting.filter((type) => may('notetaker', type)).sort()).toEqual(
      [
        'assignToCluster',
        'confirmStep',
        'contributeFor',
        'dissolveCluster',
        'mergeClusters',
        'parkFor',
        'putCluster',
        'putStep',
        'removeStep',
        'renameCluster',
        'setConclusion',
        'tagContribution',
        'undo',
        'withdrawFor',
      ].sort(),
    );
    for (const right of ['makeWallLinks', 'seeReport', 'makeHelperLinks', 'deleteSession'] as const)
      expect(may('notetaker', right)).toBe(false);
  });
});

describe('a note-taker', () => {
  const view = (...deeds: Deed[]) => classView(after([...hall, ...deeds]), 'notetaker', BLOCKS);

  it('sees before the reveal what note-takers typed, and of everybody else a number', () => {
    const seen = view([notetaker, types('n2', 'getypt')], [facilitator, types('n3', 'van de begeleider')]);
    expect([...seen.contribution.keys()]).toEqual(['n2']);
    expect(seen.tally.get('a1')?.total).toBe(4);
    expect(seen.tally.get('a1')?.perGroup).toEqual({});
    expect(seen.access.size + seen.remark.size + seen.seat.size).toBe(0);
  });

  it('sees after the reveal what the hall sees: nothing hidden, masked words masked', () => {
    const seen = view(
      sets('a1', 'revealed'),
      [facilitator, { type: 'hideContribution', contributionId: 'n0', hidden: true }],
      [facilitator, { type: 'maskContribution', contributionId: 'n1', masks: [[0, 3]] }],
    );
    expect([...seen.contribution.keys()]).toEqual(['n1']);
    expect(seen.contribution.get('n1')?.data).toEqual({ text: '▇▇▇ zorg' });
    expect(seen.placement.get('n1')?.masks).toEqual([]);
  });

  it('given notes that the hall does not see yet, cannot gather them', () => {
    expect(given(...hall).when(notetaker, gathers('n0')).refusal).toBe('notOpen');
    const { refusal, state } = given(...hall, sets('a1', 'revealed')).when(notetaker, gathers('n0'));
    expect([refusal, state.placement.get('n0')?.clusterId]).toEqual([null, 'k0']);
  });

  it('leaves masks and hiding as the facilitator set them', () => {
    const { state } = given(...hall, sets('a1', 'revealed'), [
      facilitator,
      { type: 'maskContribution', contributionId: 'n0', masks: [[0, 3]] },
    ]).when(notetaker, { type: 'tagContribution', contributionId: 'n0', tag: 'ontwerp' });
    expect(state.placement.get('n0')).toMatchObject({ masks: [[0, 3]], tag: 'ontwerp' });
  });

  it('given a cluster with a hidden note, takes that along where the others go', () => {
    const deeds: Deed[] = [
      ...hall,
      sets('a1', 'revealed'),
      [facilitator, gathers('n0', 'n1')],
      [facilitator, { ...gathers(), clusterId: 'k1' } as FacilitationAction],
      [facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }],
    ];
    const merged = given(...deeds).when(notetaker, { type: 'mergeClusters', from: 'k0', into: 'k1' });
    expect(merged.state.placement.get('n1')).toMatchObject({ clusterId: 'k1', hidden: true });
    const apart = given(...deeds).when(notetaker, { type: 'dissolveCluster', clusterId: 'k0' });
    expect(apart.state.placement.get('n1')).toMatchObject({ clusterId: null, hidden: true });
  });

  it.each([
    ['reveal', { type: 'setActivityState', activityId: 'a1', to: 'revealed' }],
    ['hide', { type: 'hideContribution', contributionId: 'n0', hidden: true }],
    ['change the settings', { type: 'setUp', set: { title: 'Anders' } }],
    ['close the session', { type: 'closeWorkshop' }],
    ['tell of an export', { type: 'tellExport' }],
  ] as const)('cannot %s', (_, action) => {
    expect(given(...hall).when(notetaker, action).refusal).toBe('notAllowed');
  });

  it('cannot undo her way to the reveal, or to a note that was hidden', () => {
    const { when } = given(...hall);
    const restores = [
      { kind: 'activity', id: 'a1', expect: { state: 'open' }, value: { state: 'revealed' } },
    ] as const;
    expect(when(notetaker, { type: 'undo', restores }).refusal).toBe('notAllowed');
    const shown = [
      { kind: 'placement', id: 'n0', expect: {}, value: { clusterId: null, hidden: false } },
    ] as const;
    expect(when(notetaker, { type: 'undo', restores: shown }).refusal).toBe('notAllowed');
  });

  it('given a question nobody has opened, cannot type in it yet', () => {
    const early = { ...types('n2', 'te vroeg'), activityId: 'a2' } as FacilitationAction;
    expect(given(...hall).when(notetaker, early).refusal).toBe('notOpen');
    expect(given(...hall).when(facilitator, early).refusal).toBeNull();
  });
});

describe('what was typed for others', () => {
  const takesBack = (...contributionIds: string[]) => ({ type: 'withdrawFor', contributionIds }) as const;

  it('given nobody touched it, goes for real', () => {
    const { refusal, state } = given(...hall, [facilitator, types('n2', 'van papier')]).when(
      cofacilitator,
      takesBack('n2'),
    );
    expect([refusal, state.contribution.has('n2'), state.placement.has('n2')]).toEqual([null, false, false]);
  });

  it('given it is a participant’s, or typed by the other role, stays', () => {
    const { when } = given(...hall, [notetaker, types('n2', 'getypt')], [facilitator, types('n3', 'ook')]);
    expect(when(facilitator, takesBack('n0')).refusal).toBe('notAllowed');
    expect(when(facilitator, takesBack('n2')).refusal).toBe('notAllowed');
    expect(when(notetaker, takesBack('n3')).refusal).toBe('gone');
    expect(when(notetaker, takesBack('n2')).refusal).toBeNull();
  });

  it.each([
    ['gathered it', gathers('n2')],
    ['tagged it', { type: 'tagContribution', contributionId: 'n2', tag: 'ontwerp' }],
    ['moved it', { type: 'moveContribution', contributionId: 'n2', x: 5, y: 5 }],
    ['shows it large', { type: 'spotlight', contributionId: 'n2' }],
  ] as const)('given somebody %s, stays', (_, action) => {
    const { when } = given(...hall, [facilitator, types('n2', 'van papier')], [cofacilitator, action]);
    expect(when(facilitator, takesBack('n2')).refusal).toBe('changedSince');
  });

  it('given somebody voted for it, stays: a vote is that person’s', () => {
    const votes: Deed = [
      { role: 'participant', seatId: 's1' },
      {
        type: 'contribute',
        contributionId: 'v1',
        activityId: 'a4',
        promptId: null,
        hideGroup: false,
        data: { on: 'n2' },
      },
    ];
    const { when } = given(
      ...hall,
      [facilitator, types('n2', 'van papier')],
      [facilitator, types('n3', 'ook van papier')],
      sets('a1', 'revealed'),
      sets('a4', 'open'),
      votes,
    );
    expect(when(facilitator, takesBack('n2')).refusal).toBe('changedSince');
    expect(when(facilitator, takesBack('n3')).refusal, 'nobody voted for this one').toBeNull();
  });
});

describe('links for who helps', () => {
  it('are the host’s to make and revoke, and only facilitators see them', () => {
    const made: Deed = [host, { type: 'addHelper', helperId: 'h1', role: 'notetaker' }];
    const state = after([made]);
    expect(classView(state, 'facilitator', BLOCKS).helper.get('h1')).toMatchObject({ role: 'notetaker' });
    for (const cls of ['notetaker', 'wall', 'participants'] as const)
      expect(classView(state, cls, BLOCKS).helper.size).toBe(0);
    const revoked = given(made).when(host, { type: 'removeHelper', helperId: 'h1' });
    expect(revoked.state.helper.size).toBe(0);
    expect(given(made).when(facilitator, { type: 'removeHelper', helperId: 'h1' }).refusal).toBe(
      'notAllowed',
    );
  });
});
