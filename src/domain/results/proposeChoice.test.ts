import { describe, expect, it } from 'vitest';
import { sampleState } from '../testing/sampleWorkshop.ts';
import type { GroupResult, Result } from '../workshop/counts.ts';
import { proposeChoice } from './proposeChoice.ts';

const view = sampleState();
const line = (ids: string, counts: Record<string, number>): GroupResult => ({
  groupIds: ids.split('+'),
  answered: 3,
  counts,
});
const result = (all: Record<string, number>, ...groups: GroupResult[]): Result => ({
  id: 'a',
  groups,
  all: line('inwoner+professional', all),
});

describe('choosing fairly', () => {
  it('proposes what all and what residents like most', () => {
    expect(
      proposeChoice(result({ bo1: 2, bo3: 6, bo5: 3 }, line('inwoner', { bo5: 3, bo3: 1 })), view),
    ).toEqual({
      all: 'bo3',
      residents: 'bo5',
      places: ['bo3', 'bo5'],
      tied: [],
    });
  });
  it('puts the runner-up second when both like the same, or residents may not be shown apart', () => {
    expect(proposeChoice(result({ bo1: 2, bo3: 6 }, line('inwoner', { bo3: 3 })), view)).toMatchObject({
      residents: 'bo3',
      places: ['bo3', 'bo1'],
    });
    const merged = line('inwoner+professional', { bo5: 9 });
    expect(proposeChoice(result({ bo1: 2, bo3: 6 }, merged), view)).toMatchObject({
      residents: null,
      places: ['bo3', 'bo1'],
    });
  });
  it('lets residents decide between equals, and says who else got as many', () => {
    expect(proposeChoice(result({ bo1: 4, bo2: 4 }, line('inwoner', { bo2: 2 })), view)).toMatchObject({
      all: 'bo2',
      tied: ['bo1'],
      places: ['bo2', 'bo1'],
    });
  });
  it('proposes nothing without dots, and never a venster', () => {
    expect(proposeChoice({ id: 'a', groups: [], all: null }, view).places).toEqual([]);
    expect(proposeChoice(result({ inwoner: 9, bo4: 1 }), view).places).toEqual(['bo4']);
  });
});
