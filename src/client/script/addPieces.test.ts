import { describe, expect, it } from 'vitest';
import { sampleView } from '#client/conduct/sampleView.testing.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { decide } from '#domain/workshop/decide.ts';
import { inOrder, type State } from '#domain/workshop/State.ts';
import { addPieces } from './addPieces.ts';
import { sampleStep } from './sampleScript.testing.ts';

const r2 = {
  id: 'r2',
  origin: 'source' as const,
  wording: { tekst: 'Hoe nu?', tekst_b1: 'Hoe nu?' },
  starters: ['Nu …'],
};

function add(view: State, at: number, ...steps: ReturnType<typeof sampleStep>[]): State {
  let made = 0;
  const intents = addPieces(view, at, { activities: steps, questions: [] }, [r2], () => `new-${++made}`);
  return intents.reduce((state, intent, n) => {
    const context = { actor: { role: 'facilitator' }, now: Date.UTC(2026, 10, 23), blocks: BLOCKS } as const;
    const decision = decide(state, { id: `c${n}`, ...intent }, context);
    if (!decision.ok) throw new Error(decision.code);
    return applyChanges(state, decision.changes);
  }, view);
}

const titles = (view: State) => inOrder(view.activity.values()).map(({ title }) => title.tekst);

describe('a piece for a session that is there', () => {
  it('comes where it is put, step after step, and points at its own steps', () => {
    const view = add(
      sampleView(),
      2,
      sampleStep('a'),
      sampleStep('b', { block: 'dots', options: { dots: 2, source: 'a' } }),
    );
    expect(titles(view)).toEqual(['Welkom', 'Droom', 'Stap a', 'Stap b', 'Wat gebeurt er nu?', 'Afronden']);
    const [a, b] = inOrder(view.activity.values()).slice(2);
    expect(b?.options).toEqual({ dots: 2, source: a?.id });
    expect([...view.prompt.values()].filter(({ activityId }) => activityId === a?.id)).toMatchObject([
      { contentId: 'r2', wording: { tekst: 'Hoe nu?' } },
    ]);
  });

  it('may point at what is there already', () => {
    const view = add(sampleView(), 3, sampleStep('b', { block: 'dots', options: { source: 'nu' } }));
    expect(inOrder(view.activity.values())[3]?.options).toEqual({ source: 'nu' });
  });

  it('can come first and last', () => {
    expect(titles(add(sampleView(), 0, sampleStep('a')))[0]).toBe('Stap a');
    expect(titles(add(sampleView(), 4, sampleStep('a'))).at(-1)).toBe('Stap a');
  });

  it('works on what the hall chose, and follows it', () => {
    const chosen = {
      op: 'patch',
      kind: 'workshop',
      id: 'w-sample',
      set: { chosen: ['bo5', 'bo1'] },
    } as const;
    const view = add(sampleView(chosen), 3, sampleStep('a', { place: 'chosen-2' }));
    expect(inOrder(view.activity.values())[3]).toMatchObject({ placeId: 'bo1', follows: 2 });
  });
});
