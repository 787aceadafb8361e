import { describe, expect, it } from 'vitest';
import { after, sets, sits, writes } from '../testing/given.ts';
import type { Result } from '../workshop/counts.ts';
import { placementOf } from '../workshop/placementOf.ts';
import type { State } from '../workshop/State.ts';
import { pickNotes } from './pickNotes.ts';

const LONG = 'Een briefje dat niet in het korte deel past. '.repeat(7);
const written = after([
  sits('s1', 'inwoner'),
  sets('a1', 'open'),
  ...['n1', 'n2', 'n3', 'n4'].map((id) => writes('s1', id, id === 'n1' ? LONG : `briefje ${id}`)),
]);

/** Dots of everybody together, on notes or stacks; `a4` is the activity with dots, `a5` the scale. */
function dotted(counts: Record<string, number>, activityId = 'a4'): State {
  const result: Result = { id: activityId, groups: [], all: { groupIds: [], answered: 9, counts } };
  const placement = new Map([['n3', { ...placementOf(written, 'n3'), clusterId: 'k1' }]]);
  return { ...written, placement, result: new Map([[activityId, result]]) };
}

function picked(view: State, most = 3): string[] {
  const textOf = ({ data }: { data: Readonly<Record<string, unknown>> }) => String(data['text']);
  return pickNotes(view, [...view.contribution.values()], textOf, most).map(({ id }) => id);
}

describe('the few notes of many', () => {
  it('are those with most dots, each with those of its stack', () => {
    expect(picked(dotted({ n2: 1, n4: 2, k1: 3 }))).toEqual(['n3', 'n4', 'n2']);
    expect(picked(dotted({ n2: 4, k1: 3 }), 2)).toEqual(['n2', 'n3']);
  });
  it('are drawn by lot where dots say nothing, very long ones last', () => {
    expect(picked(written, 4)).toEqual(['n2', 'n3', 'n4', 'n1']);
    expect(picked(dotted({ n1: 9, n4: 1 }), 4)).toEqual(['n4', 'n2', 'n3', 'n1']);
  });
  it('are not picked by other votes', () => {
    expect(picked(dotted({ n4: 9 }, 'a5'))).toEqual(['n2', 'n3', 'n4']);
  });
});
