import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sampleView } from '#client/conduct/sampleView.testing.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Change } from '#domain/workshop/changes.ts';
import type { GroupResult, Result } from '#domain/workshop/counts.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { sceneFor } from '#picture/sceneFor.ts';
import { VoteScene } from './VoteScene.tsx';

const line = (groupIds: string[], answered: number, counts: Record<string, number>): GroupResult => ({
  groupIds,
  answered,
  counts,
});

/** The wall of a revealed activity of a block, with what it came to. */
function wall(block: string, result: Result, options = {}, ...more: Change[]) {
  const host = sampleView(
    {
      op: 'patch',
      kind: 'activity',
      id: 'nu',
      set: { block, state: 'revealed', everOpened: true, options },
    },
    { op: 'put', kind: 'result', entity: result },
    ...more,
  );
  const view = classView(host, 'wall', BLOCKS);
  const activity = view.activity.get('nu');
  if (!activity) throw new Error('no activity');
  render(<VoteScene view={view} activity={activity} />);
  return view;
}

const SCALED: Result = {
  id: 'nu',
  groups: [line(['inwoner'], 3, { 1: 2, 2: 1 }), line(['professional'], 3, { 4: 3 })],
  all: line(['inwoner', 'professional'], 6, { 1: 2, 2: 1, 4: 3 }),
};

describe('a result on the wall', () => {
  it('names the difference in one sentence, with a table of all numbers', () => {
    wall('scale', SCALED);
    expect(screen.getByText('Inwoners zien het anders dan de groep Professional: 1,3 tegen 4')).toBeTruthy();
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('row', { name: /^Inwoner 1,3 2 1 0/ })).toBeTruthy();
  });

  it('says so when too few answered, and shows no number at all', () => {
    wall('scale', { id: 'nu', groups: [], all: null });
    expect(screen.getByText('Te weinig antwoorden om te laten zien')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('puts most dots first, and small groups together', () => {
    const together = line(['inwoner', 'professional'], 3, { bo1: 1, bo4: 5 });
    wall('dots', { id: 'nu', groups: [together], all: together }, { places: ['bo1', 'bo4'] });
    expect(screen.getByText(/De meeste stippen: 4/)).toBeTruthy();
    expect(
      document.querySelector('.dot-bars__group'),
      'no name under every bar when there is one',
    ).toBeNull();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Overige groepen'),
      expect.stringMatching(/^4 .*55$/),
      expect.stringMatching(/^1 .*11$/),
    ]);
  });

  it('tells what shifted since the proposition was asked before', () => {
    const before: Result = {
      id: 'droom',
      groups: [line(['inwoner'], 4, { agree: 4 })],
      all: line(['inwoner'], 4, { agree: 4 }),
    };
    const now = line(['inwoner'], 4, { agree: 1, unsure: 3 });
    wall(
      'statement',
      { id: 'nu', groups: [now], all: now },
      { before: 'droom' },
      { op: 'put', kind: 'result', entity: before },
    );
    expect(screen.getByText('Inwoner, eens: eerst 4 van de 4, nu 1 van de 4.')).toBeTruthy();
  });

  it('drives the picture: how the place stands, and that it needs a prop', () => {
    const { stages, apart } = sceneFor(wall('scale', SCALED), null);
    expect(stages).toEqual({ bo2: 2 });
    expect(apart?.bo2).toBeGreaterThanOrEqual(2);
  });
});
