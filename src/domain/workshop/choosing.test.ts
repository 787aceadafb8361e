import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, hostDecision, seat, sets, sits } from '../testing/given.ts';
import { sampleDraft, sampleState } from '../testing/sampleWorkshop.ts';
import { applyChanges } from './changes.ts';
import type { Action } from './commands.ts';
import { type State, workshopOf } from './State.ts';

/** The sample, with two rounds that follow the choice and a question that looks through a window. */
function script(): State {
  const draft = sampleDraft();
  return sampleState({
    ...draft,
    activities: draft.activities.map((each) =>
      each.id === 'a2'
        ? { ...each, follows: 1 }
        : each.id === 'a5'
          ? { ...each, follows: 2, placeId: 'bo3' }
          : each.id === 'a1'
            ? { ...each, placeId: null }
            : each,
    ),
    prompts: draft.prompts.map((each) => (each.id === 'p1b' ? { ...each, placeId: 'professional' } : each)),
  });
}

function when(deeds: readonly Deed[], action: Action) {
  const before = after(deeds, script());
  const decision = hostDecision(before, { id: 'last', ...action }, facilitator, BLOCKS);
  return decision.ok
    ? { refusal: null, state: applyChanges(before, decision.changes) }
    : { refusal: decision.code, state: before };
}

const placesOf = (state: State) => ['a2', 'a5'].map((id) => state.activity.get(id)?.placeId);

describe('choosing the bouwopgaven', () => {
  it('moves both rounds, each to its own, and brings the places into play', () => {
    const { state } = when([], { type: 'choosePlaces', places: ['bo5', 'bo1'] });
    expect(placesOf(state)).toEqual(['bo5', 'bo1']);
    expect(workshopOf(state)).toMatchObject({
      chosen: ['bo5', 'bo1'],
      places: ['inwoner', 'professional', 'bo1', 'bo2', 'bo3', 'bo5'],
    });
  });

  it('leaves a round that was opened where it was answered', () => {
    const { state } = when([sets('a2', 'open')], { type: 'choosePlaces', places: ['bo5', 'bo1'] });
    expect(placesOf(state)).toEqual(['bo2', 'bo1']);
  });

  it('choosing again moves the second round to the second, also when the first is over', () => {
    const deeds: Deed[] = [
      [facilitator, { type: 'choosePlaces', places: ['bo2', 'bo4'] }],
      sets('a2', 'open'),
      sets('a2', 'revealed'),
    ];
    const { state } = when(deeds, { type: 'choosePlaces', places: ['bo2', 'bo5'] });
    expect(placesOf(state)).toEqual(['bo2', 'bo5']);
  });

  it('swaps two rounds', () => {
    const { state } = when([], { type: 'choosePlaces', places: ['bo3', 'bo2'] });
    expect(placesOf(state)).toEqual(['bo3', 'bo2']);
  });

  it('of one leaves the second round where it was prepared', () => {
    expect(placesOf(when([], { type: 'choosePlaces', places: ['bo4'] }).state)).toEqual(['bo4', 'bo3']);
  });
});

describe('changing an activity', () => {
  const edit = (activityId: string, set: Extract<Action, { type: 'editActivity' }>['set']): Action => ({
    type: 'editActivity',
    activityId,
    set,
  });

  it('gives it another place, which it then keeps', () => {
    const moved = after([[facilitator, edit('a2', { placeId: 'bo4' })]], script());
    expect(workshopOf(moved)?.places).toContain('bo4');
    const chosen = after([[facilitator, { type: 'choosePlaces', places: ['bo5', 'bo1'] }]], moved);
    expect(placesOf(chosen)).toEqual(['bo4', 'bo1']);
  });

  it('changes words on the wall and options before it is opened', () => {
    const { state } = when([], edit('a4', { options: { dots: 5, source: 'a1' } }));
    expect(state.activity.get('a4')?.options).toEqual({ dots: 5, source: 'a1' });
    expect(when([], edit('a4', { options: { dots: 99 } })).refusal).toBe('badData');
  });

  it('leaves place and options of what was opened, and still takes a title', () => {
    const opened = [sets('a2', 'open')];
    expect(when(opened, edit('a2', { placeId: 'bo4' })).refusal).toBe('frozen');
    expect(when(opened, edit('a2', { options: { tags: true } })).refusal).toBe('frozen');
    const title = { tekst: 'Beter', tekst_b1: 'Beter' };
    expect(when(opened, edit('a2', { title })).refusal).toBeNull();
  });

  it('lets a welcome that stands on the wall be put otherwise: nobody answered it', () => {
    const wallText = { tekst: 'Dag', tekst_b1: 'Dag' };
    const { state } = when([sets('a0', 'open')], edit('a0', { wallText }));
    expect(state.activity.get('a0')?.wallText).toEqual(wallText);
  });
});

describe('an answer', () => {
  it('belongs to the window of its question when the activity has no place', () => {
    const write = (contributionId: string, promptId: string): Deed => [
      seat('s1'),
      {
        type: 'contribute',
        contributionId,
        activityId: 'a1',
        promptId,
        hideGroup: false,
        data: { text: 'gezien' },
      },
    ];
    const state = after(
      [sits('s1', 'inwoner'), sets('a1', 'open'), write('n1', 'p1b'), write('n2', 'p1')],
      script(),
    );
    expect(state.contribution.get('n1')?.placeId).toBe('professional');
    expect(state.contribution.get('n2')?.placeId).toBeNull();
  });
});
