import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { applyChanges, type Change } from '#domain/workshop/changes.ts';
import { decide } from '#domain/workshop/decide.ts';
import type { Activity } from '#domain/workshop/entities.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import { settle } from '#domain/workshop/settle.ts';
import { chooseTasks, tasksOfScript } from './chooseTasks.ts';
import { moveTask, tasksAhead } from './moveTask.ts';
import { sampleView } from './sampleView.testing.ts';

function move(view: State): State {
  let made = 0;
  return moveTask(view, 'bo2', 'bo4', () => `new-${++made}`).reduce((state, intent, n) => {
    const context = { actor: { role: 'facilitator' }, now: Date.UTC(2026, 10, 23), blocks: BLOCKS } as const;
    const decision = decide(state, { id: `c${n}`, ...intent }, context);
    if (!decision.ok) throw new Error(`${intent.type}: ${decision.code}`);
    return applyChanges(state, settle(state, decision.changes, BLOCKS));
  }, view);
}

describe('another bouwopgave than was prepared', () => {
  it('takes the questions ahead along, in their place, with their words', () => {
    const view = move(sampleView());
    expect(inOrder(view.activity.values()).map((each) => [each.title.tekst, each.placeId])).toEqual([
      ['Welkom', null],
      ['Droom', 'inwoner'],
      ['Wat gebeurt er nu?', 'bo4'],
      ['Afronden', null],
    ]);
    const [ahead] = tasksAhead(view);
    expect([...view.prompt.values()].filter((each) => each.activityId === ahead?.id)).toMatchObject([
      { contentId: 'nu-1' },
    ]);
    expect(view.prompt.has('nu-1')).toBe(false);
    expect(workshopOf(view)?.places).toEqual(['inwoner', 'bo2', 'bo4']);
  });

  it('follows when the question is the one that is ready to be asked', () => {
    const at = { op: 'patch', kind: 'workshop', id: 'w-sample', set: { currentActivityId: 'nu' } } as const;
    const view = move(sampleView(at));
    expect(view.activity.get(workshopOf(view)?.currentActivityId ?? '')).toMatchObject({ placeId: 'bo4' });
  });

  it('leaves what was opened where it is', () => {
    const opened = {
      op: 'patch',
      kind: 'activity',
      id: 'nu',
      set: { state: 'open', everOpened: true },
    } as const;
    expect(
      moveTask(sampleView(opened), 'bo2', 'bo4', () => 'x').filter((each) => each.type !== 'setUp'),
    ).toEqual([]);
  });
});

describe('what the dots chose', () => {
  const patch = (id: string, set: Partial<Activity>): Change => ({ op: 'patch', kind: 'activity', id, set });
  const view = sampleView(
    patch('droom', { placeId: 'bo2' }),
    patch('nu', { block: 'dots', options: { dots: 3, source: 'droom' } }),
  );
  const ids = () => {
    let made = 0;
    return () => `new-${++made}`;
  };

  it('takes dots along with the notes that they go on', () => {
    const added = moveTask(view, 'bo2', 'bo4', ids()).flatMap((each) =>
      each.type === 'addActivity' ? [each.activity] : [],
    );
    expect(added.map((each) => each.placeId)).toEqual(['bo4', 'bo4']);
    expect(added[1]?.options).toEqual({ dots: 3, source: added[0]?.id });
  });

  it('is remembered, and only then does what is ahead move', () => {
    expect(tasksOfScript(view)).toEqual(['bo2']);
    const intents = chooseTasks(view, ['bo5', 'bo1'], ids());
    expect(intents[0]).toEqual({ type: 'choosePlaces', places: ['bo5', 'bo1'] });
    expect(intents.at(-1)).toEqual({ type: 'setUp', set: { places: ['inwoner', 'bo1', 'bo2', 'bo5'] } });
    expect(chooseTasks(view, ['bo2'], ids())).toEqual([{ type: 'choosePlaces', places: ['bo2'] }]);
  });
});
