import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { decide } from '#domain/workshop/decide.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { nextStep, previousStep } from './nextStep.ts';
import { sampleView } from './sampleView.testing.ts';

const NOW = Date.UTC(2026, 10, 23);

function press(view: State, intents: ReturnType<typeof nextStep>['intents']): State {
  return intents.reduce((state, intent, n) => {
    const decision = decide(
      state,
      { id: `c${n}-xxxxxx`, ...intent },
      {
        actor: { role: 'facilitator' },
        now: NOW,
        blocks: BLOCKS,
      },
    );
    if (!decision.ok) throw new Error(`${intent.type}: ${decision.code}`);
    return applyChanges(state, decision.changes);
  }, view);
}

describe('walking through a session with one key', () => {
  it('explains, writes, reveals, goes on and closes, never needing another button', () => {
    let view = sampleView();
    const labels: string[] = [];
    for (let n = 0; n < 40 && workshopOf(view)?.status === 'open'; n += 1) {
      const step = nextStep(view);
      labels.push(step.label);
      view = press(view, step.intents);
    }
    expect(labels).toEqual([
      'begin',
      'nextQuestion',
      'startQuestion',
      'reveal',
      'revealNow',
      'nextQuestion',
      'startQuestion',
      'reveal',
      'revealNow',
      'goOn',
      'close',
    ]);
    expect(nextStep(view)).toMatchObject({ label: 'report', intents: [] });
  });

  it('walks all the way back to the waiting room, reopening first', () => {
    let view = sampleView();
    while (workshopOf(view)?.status === 'open') view = press(view, nextStep(view).intents);
    let steps = 0;
    for (let step = previousStep(view); step; step = previousStep(view)) {
      view = press(view, step.intents);
      steps += 1;
      expect(steps).toBeLessThan(40);
    }
    expect(workshopOf(view)).toMatchObject({ status: 'open', currentActivityId: 'welkom' });
    expect(
      [...view.activity.values()].filter((each) => each.block === 'notes').map((each) => each.state),
    ).toEqual(['ready', 'ready']);
  });

  it('says that people cannot unsee text, only when going back from what they have read', () => {
    let view = press(sampleView(), [{ type: 'goTo', activityId: 'droom' }]);
    view = press(view, nextStep(view).intents);
    expect(previousStep(view)).toMatchObject({ seen: false });
    view = press(view, [{ type: 'setActivityState', activityId: 'droom', to: 'revealed' }]);
    expect(previousStep(view)).toMatchObject({ seen: true });
  });

  it('stops a running countdown before anything else', () => {
    let view = press(sampleView(), [
      { type: 'goTo', activityId: 'droom' },
      { type: 'setActivityState', activityId: 'droom', to: 'open' },
      { type: 'countDown', activityId: 'droom' },
    ]);
    expect(previousStep(view)?.intents).toEqual([{ type: 'cancelCountDown', activityId: 'droom' }]);
    view = press(view, previousStep(view)?.intents ?? []);
    expect(nextStep(view).label).toBe('reveal');
  });
});
