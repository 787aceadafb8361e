import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Change } from '#domain/workshop/changes.ts';
import { sampleView } from './sampleView.testing.ts';
import { chooseFor, taskRounds } from './taskRounds.ts';

const patch = (id: string, set: Partial<Activity>): Change => ({ op: 'patch', kind: 'activity', id, set });

describe('the rounds that follow the hall’s choice', () => {
  it('are none in a script that follows nothing', () => {
    expect(taskRounds(sampleView())).toEqual([]);
  });

  it('are where what is ahead of them is', () => {
    const view = sampleView(
      patch('droom', { follows: 1, placeId: 'bo2', everOpened: true }),
      patch('nu', { follows: 2, placeId: 'bo3' }),
    );
    expect(taskRounds(view)).toEqual([
      { slot: 1, placeId: 'bo2', ahead: false },
      { slot: 2, placeId: 'bo3', ahead: true },
    ]);
  });

  it('never work on the same bouwopgave: choosing the other’s swaps them', () => {
    const view = sampleView(
      patch('droom', { follows: 1, placeId: 'bo2' }),
      patch('nu', { follows: 2, placeId: 'bo3' }),
    );
    expect(chooseFor(view, 1, 'bo5')).toEqual(['bo5', 'bo3']);
    expect(chooseFor(view, 1, 'bo3')).toEqual(['bo3', 'bo2']);
    expect(chooseFor(view, 2, 'bo2')).toEqual(['bo3', 'bo2']);
  });

  it('of one round chooses one', () => {
    expect(chooseFor(sampleView(patch('nu', { follows: 1, placeId: 'bo2' })), 1, 'bo4')).toEqual(['bo4']);
  });
});
