import { describe, expect, it } from 'vitest';
import { after, type Deed, facilitator, given, notetaker, seat, sets, sits } from '../testing/given.ts';
import { sampleState } from '../testing/sampleWorkshop.ts';
import { stepSaying } from '../testing/stepSaying.ts';
import { scriptMark } from './activityMark.ts';
import { LIMITS } from './limits.ts';
import type { Restore } from './Restore.ts';
import type { StakeholderGroup } from './StakeholderGroup.ts';
import { workshopOf } from './State.ts';
import type { Step } from './Step.ts';

const undo = (...restores: Restore[]) => ({ type: 'undo', restores }) as const;
const EMPLOYER: StakeholderGroup = {
  id: 'werkgever',
  label: 'Werkgever',
  hint: '',
  order: 4,
  icon: 'star',
  colour: 'plum',
  resident: false,
};
const { id: groupId, ...employer } = EMPLOYER;
const adds = [facilitator, { type: 'putGroup', groupId, ...employer }] as const;

describe('taking back what was prepared', () => {
  it('gives the set-up back, and with it the moment of deletion', () => {
    const { state, refusal } = given([
      facilitator,
      { type: 'setUp', set: { title: 'Anders', retentionDays: 30 } },
    ]).when(
      facilitator,
      undo({
        kind: 'workshop',
        id: 'w1',
        expect: { title: 'Anders', retentionDays: 30 },
        value: { title: 'Samen bouwen', retentionDays: 90 },
      }),
    );
    expect(refusal).toBeNull();
    expect(workshopOf(state)).toMatchObject({
      title: 'Samen bouwen',
      expiresAt: workshopOf(sampleState())?.expiresAt,
    });
  });
  it('refuses a set-up that makes no sense or would be gone already', () => {
    for (const value of [{ title: '' }, { date: '2020-01-01' }, { retentionDays: 0 }])
      expect(given().when(facilitator, undo({ kind: 'workshop', id: 'w1', expect: {}, value })).refusal).toBe(
        'changedSince',
      );
  });
  it('goes back to no activity that is not there any more', () => {
    const goes = (activityId: string): Deed => [facilitator, { type: 'goTo', activityId }];
    const back = undo({
      kind: 'workshop',
      id: 'w1',
      expect: { currentActivityId: 'a1' },
      value: { currentActivityId: 'a2' },
    });
    expect(given(goes('a2'), goes('a1')).when(facilitator, back).refusal).toBeNull();
    const removes: Deed = [facilitator, { type: 'removeActivity', activityId: 'a2' }];
    expect(given(goes('a2'), goes('a1'), removes).when(facilitator, back).refusal).toBe('changedSince');
  });
  it('brings nothing that could not have been there', () => {
    const step = { ...stepSaying('Eén loket'), id: 'st1', activityId: 'a1', order: 0 };
    const puts = (value: Step): Restore => ({ kind: 'step', id: value.id, expect: null, value });
    const many = Array.from({ length: LIMITS.steps + 1 }, (_, at) => puts({ ...step, id: `st${at}` }));
    const clusters = Array.from({ length: LIMITS.clusters + 1 }, (_, order): Restore => {
      const value = { id: `k${order}`, activityId: 'a1', title: '', order };
      return { kind: 'cluster', id: value.id, expect: null, value };
    });
    const nowhere = { id: 'nergens', text: 'Wij zijn het eens.' };
    const wrong: Restore[][] = [
      [{ kind: 'conclusion', id: 'nergens', expect: null, value: nowhere }],
      [{ kind: 'activity', id: 'a1', expect: {}, value: { minutes: -5 } }],
      [{ kind: 'activity', id: 'a1', expect: {}, value: { options: { anders: true } } }],
      [puts({ ...step, what: ' ' })],
      [puts({ ...step, checkDate: 'morgen' })],
      many,
      clusters,
    ];
    for (const restores of wrong)
      expect(given().when(facilitator, undo(...restores)).refusal).toBe('changedSince');
    expect(given().when(notetaker, undo(puts(step))).refusal).toBeNull();
  });
  it('takes a group away that was added, unless somebody speaks for it since', () => {
    const away = undo({ kind: 'group', id: 'werkgever', expect: EMPLOYER, value: null });
    expect(given(adds).when(facilitator, away).state.group.has('werkgever')).toBe(false);
    expect(given(adds, sits('s1', 'werkgever')).when(facilitator, away).refusal).toBe('changedSince');
  });
  it('brings a removed group back as it was, and never takes the last', () => {
    const back = undo({ kind: 'group', id: 'werkgever', expect: null, value: EMPLOYER });
    expect(given().when(facilitator, back).state.group.get('werkgever')).toEqual(EMPLOYER);
    const state = sampleState();
    const all = [...state.group.values()].map(
      (group) => ({ kind: 'group', id: group.id, expect: group, value: null }) as const,
    );
    expect(given().when(facilitator, undo(...all)).refusal).toBe('changedSince');
  });
  it('gives a question its words back, until it was asked', () => {
    const words = { tekst: 'Nieuw?', tekst_b1: 'Nieuw?' };
    const was = sampleState().prompt.get('p1')?.wording ?? words;
    const edit = [facilitator, { type: 'editPrompt', promptId: 'p1', wording: words }] as const;
    const back = undo({ kind: 'prompt', id: 'p1', expect: { wording: words }, value: { wording: was } });
    expect(given(edit).when(facilitator, back).state.prompt.get('p1')?.wording).toEqual(was);
    expect(given(edit, sets('a1', 'open')).when(facilitator, back).refusal).toBe('changedSince');
  });
  it('gives speaking notes back, unless somebody wrote on', () => {
    const back = undo({
      kind: 'remark',
      id: 'a1',
      expect: { id: 'a1', text: 'Nieuw' },
      value: { id: 'a1', text: 'Oud' },
    });
    const write = (text: string) => [facilitator, { type: 'setRemark', activityId: 'a1', text }] as const;
    expect(given(write('Nieuw')).when(facilitator, back).state.remark.get('a1')?.text).toBe('Oud');
    expect(given(write('Nieuw'), write('Verder')).when(facilitator, back).refusal).toBe('changedSince');
  });
  it('takes back that an earlier step stands now, also of the note-taker who said so', () => {
    const back = undo({
      kind: 'earlierStep',
      id: 'e1',
      expect: { confirmed: true },
      value: { confirmed: false },
    });
    const said = [notetaker, { type: 'confirmStep', stepId: 'e1', confirmed: true }] as const;
    expect(given(said).when(notetaker, back).state.earlierStep.get('e1')?.confirmed).toBe(false);
  });
  it('is not for note-takers, and not for participants', () => {
    const back = undo({ kind: 'group', id: 'werkgever', expect: null, value: EMPLOYER });
    expect(given().when(notetaker, back).refusal).toBe('notAllowed');
    expect(given(sits('s1', 'inwoner')).when(seat('s1'), back).refusal).toBe('notAllowed');
  });
  it('replaces a script only as long as it is the one that was meant', () => {
    const state = sampleState();
    const mark = scriptMark(state);
    const script = { scriptId: 'x', scriptTitle: 'X', activities: [], prompts: [], remarks: [] };
    const changed = after([[facilitator, { type: 'setRemark', activityId: 'a1', text: 'Verder' }]]);
    expect(scriptMark(changed)).not.toBe(mark);
    expect(
      given([facilitator, { type: 'setRemark', activityId: 'a1', text: 'Verder' }]).when(facilitator, {
        type: 'replaceScript',
        script,
        mark,
      }).refusal,
    ).toBe('changedSince');
  });
});
