import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import {
  after,
  approves as approvesTexts,
  type Deed,
  facilitator,
  given,
  gives,
  notetaker,
  seat,
  sets,
  sits,
  writes,
} from '../testing/given.ts';
import type { Action } from './commands.ts';
import { classView, viewFor } from './viewFor.ts';

const turns = (on: boolean): Deed => [facilitator, { type: 'setApproval', on }];
const TEXTS: Readonly<Record<string, string>> = { n0: 'een wens', n1: 'een zorg', n2: 'getypt' };
/** Reads what was written first, and approves that. */
const approves = (...ids: string[]): Deed =>
  approvesTexts(...ids.map((id) => [id, TEXTS[id] ?? ''] as const));
const edits = (text: string): Deed => [
  seat('s1'),
  { type: 'editContribution', contributionId: 'n0', data: { text } },
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
    const changes = edits('iets heel anders');
    expect(seen([turns(true), approves('n0', 'n1'), changes, sets('a1', 'revealed')])).toEqual(['n1']);
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
    const { when } = given(...written, sets('a5', 'open'), gives('s1', 'v0', 'a5', { value: '4' }));
    const approve = (...ids: string[]) => when(...approves(...ids)).refusal;
    expect([approve('weg'), approve(), approve('v0'), approve('n0')]).toEqual([
      'gone',
      'empty',
      'gone',
      null,
    ]);
  });

  it('given a text that changed since it was read, when that is approved, then it waits and who approves is told', () => {
    const hall = [...written, turns(true), edits('iets anders')];
    expect(given(...hall).when(...approves('n0')).refusal).toBe('textChanged');
    expect(given(...hall).when(...approvesTexts(['n0', 'iets anders'])).refusal).toBeNull();
    // Withdrawn and written anew under the same id is another note too.
    const anew: Deed[] = [
      [seat('s1'), { type: 'withdraw', contributionId: 'n0' }],
      writes('s1', 'n0', 'ongelezen'),
    ];
    expect(given(...written, turns(true), ...anew).when(...approves('n0')).refusal).toBe('textChanged');
  });

  it('given several at once of which one changed, then the others show and that one waits', () => {
    const deeds = [turns(true), edits('iets anders'), approves('n0', 'n1', 'n9')];
    expect(seen([...deeds, sets('a1', 'revealed')])).toEqual(['n1']);
  });

  it('given an approval that was taken back, then no undo brings it back: the text may be another by now', () => {
    const back = (from: boolean, to: boolean): Action => ({
      type: 'undo',
      restores: [{ kind: 'placement', id: 'n0', expect: { approved: from }, value: { approved: to } }],
    });
    const hall = [...written, turns(true), approves('n0')];
    expect(given(...hall).when(facilitator, back(true, false)).refusal).toBeNull();
    const unapproved: Deed[] = [...hall, [facilitator, back(true, false)], edits('ongelezen')];
    expect(given(...unapproved).when(facilitator, back(false, true)).refusal).toBe('changedSince');
  });

  it('given a note that was hidden and changed meanwhile, when hiding is undone, then it waits', () => {
    const hides: Deed = [facilitator, { type: 'hideContribution', contributionId: 'n0', hidden: true }];
    const shows: Deed = [
      facilitator,
      {
        type: 'undo',
        restores: [{ kind: 'placement', id: 'n0', expect: { hidden: true }, value: { hidden: false } }],
      },
    ];
    const deeds = [turns(true), approves('n0', 'n1'), hides, edits('ongelezen'), shows];
    expect(seen([...deeds, sets('a1', 'revealed')])).toEqual(['n1']);
  });

  it('given masks that fitted another text, then undo does not put them on this one', () => {
    const masks = (from: [number, number][], to: [number, number][]): Action => ({
      type: 'undo',
      restores: [{ kind: 'placement', id: 'n0', expect: { masks: from }, value: { masks: to } }],
    });
    const { when } = given(...written, edits('x'));
    expect(when(facilitator, masks([], [[0, 8]])).refusal).toBe('changedSince');
    expect(when(facilitator, masks([], [[0, 1]])).refusal).toBeNull();
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
