import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import {
  after,
  type Deed,
  facilitator,
  given,
  notetaker,
  seat,
  sets,
  sits,
  writes,
} from '../testing/given.ts';
import { classView, viewFor } from './viewFor.ts';

const turns = (on: boolean): Deed => [facilitator, { type: 'setApproval', on }];
const approves = (...contributionIds: string[]): Deed => [
  facilitator,
  { type: 'approve', contributionIds, on: true },
];
const written: readonly Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sets('a1', 'open'),
  writes('s1', 'n0', 'een wens'),
  writes('s2', 'n1', 'een zorg'),
];

function seen(deeds: readonly Deed[], cls: 'wall' | 'participants' | 'notetaker' = 'wall') {
  return [...classView(after([...written, ...deeds]), cls, BLOCKS).contribution.keys()];
}

describe('eerst bekijken', () => {
  it.each(['wall', 'participants', 'notetaker'] as const)(
    'after the reveal the %s gets what was approved and the number that waits',
    (cls) => {
      const deeds = [turns(true), sets('a1', 'revealed')];
      expect(seen(deeds, cls)).toEqual([]);
      expect(seen([...deeds, approves('n1')], cls)).toEqual(['n1']);
      const view = classView(after([...written, ...deeds, approves('n1')]), cls, BLOCKS);
      expect(view.tally.get('a1')).toMatchObject({ total: 2, waiting: 1 });
      expect(view.placement.has('n0')).toBe(false);
    },
  );

  it('what was approved before the reveal shows with it; late notes wait too', () => {
    const deeds = [turns(true), approves('n0', 'n1'), sets('a1', 'revealed')];
    expect(seen(deeds)).toEqual(['n0', 'n1']);
    expect(seen([...deeds, writes('s1', 'n2', 'nagekomen')])).toEqual(['n0', 'n1']);
  });

  it('the writer sees her own note, and that it waits', () => {
    const state = after([...written, turns(true), sets('a1', 'revealed')]);
    const own = viewFor(state, { role: 'participant', seatId: 's1' }, BLOCKS);
    expect([...own.contribution.keys()]).toEqual(['n0']);
    expect(own.placement.get('n0')?.approved ?? false).toBe(false);
  });

  it('switched on while it runs, takes nothing off the wall that hangs there already', () => {
    expect(seen([sets('a1', 'revealed'), turns(true)])).toEqual(['n0', 'n1']);
    expect(seen([sets('a1', 'revealed'), turns(true), writes('s1', 'n2', 'later')])).toEqual(['n0', 'n1']);
  });

  it('switched off, shows all at once; what was hidden stays hidden', () => {
    const hides: Deed = [facilitator, { type: 'hideContribution', contributionId: 'n1', hidden: true }];
    expect(seen([turns(true), sets('a1', 'revealed'), hides, turns(false)])).toEqual(['n0']);
  });

  it('a text that changes after it was approved waits again', () => {
    const edits: Deed = [
      seat('s1'),
      { type: 'editContribution', contributionId: 'n0', data: { text: 'iets heel anders' } },
    ];
    expect(seen([turns(true), approves('n0', 'n1'), edits, sets('a1', 'revealed')])).toEqual(['n1']);
  });

  it('what the facilitator typed she has read; what a note-taker typed waits', () => {
    const types = (contributionId: string) =>
      ({
        type: 'contributeFor',
        activityId: 'a1',
        promptId: null,
        groupId: 'inwoner',
        contributions: [{ contributionId, data: { text: 'getypt' } }],
      }) as const;
    const deeds: Deed[] = [turns(true), [facilitator, types('n2')], [notetaker, types('n3')]];
    expect(seen([...deeds, sets('a1', 'revealed')])).toEqual(['n2']);
    expect(seen([...deeds, sets('a1', 'revealed')], 'notetaker')).toEqual(['n2', 'n3']);
  });

  it('refuses what is not there, nothing, and votes', () => {
    const { when } = given(...written);
    const approve = (...contributionIds: string[]) =>
      when(facilitator, { type: 'approve', contributionIds, on: true }).refusal;
    expect([approve('weg'), approve(), approve('n0')]).toEqual(['gone', 'empty', null]);
  });

  it('nobody can vote for a note that waits', () => {
    const votes = (contributionId: string) =>
      ({
        type: 'contribute',
        contributionId,
        activityId: 'a4',
        promptId: null,
        hideGroup: false,
        data: { on: 'n1' },
      }) as const;
    const hall = [...written, turns(true), sets('a1', 'revealed'), sets('a4', 'open')];
    expect(given(...hall).when(seat('s1'), votes('v1')).refusal).toBe('gone');
    expect(given(...hall, approves('n1')).when(seat('s1'), votes('v1')).refusal).toBeNull();
  });
});
