import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, sets, sits, writes } from '../testing/given.ts';
import { classView } from '../workshop/viewFor.ts';
import { clusterTable } from './clusterTable.ts';
import { formatSourceOf } from './testing/formatSourceOf.ts';

const stack = (clusterId: string, ...contributionIds: string[]): Deed => [
  facilitator,
  { type: 'putCluster', clusterId, activityId: 'a1', title: clusterId, contributionIds },
];
const stacked: Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sets('a1', 'open'),
  ...['n1', 'n2', 'n3', 'n4'].map((id) => writes('s1', id, `tekst ${id}`)),
  writes('s2', 'n5', 'tekst n5'),
  sets('a1', 'revealed'),
  stack('klein', 'n1'),
  stack('groot', 'n2', 'n3', 'n5'),
];

function rowsAfter(...more: Deed[]) {
  const view = classView(after([...stacked, ...more]), 'facilitator', BLOCKS);
  const [activity] = [...view.activity.values()].filter(({ id }) => id === 'a1');
  const [table] = activity ? clusterTable(formatSourceOf(view), activity) : [];
  return table?.type === 'table' ? table.rows : [];
}

describe('the table of stacks', () => {
  it('begins with the largest', () => {
    expect(rowsAfter().map(([title]) => title)).toEqual(['groot', 'klein']);
  });

  it('counts and quotes no note that is hidden, and leaves out a stack of which nothing is left', () => {
    const hide = (contributionId: string): Deed => [
      facilitator,
      { type: 'hideContribution', contributionId, hidden: true },
    ];
    expect(rowsAfter(hide('n1'), hide('n2'), hide('n3'))).toEqual([
      ['groot', 'clusterWho 1 1 Professional', 'quote tekst n5'],
    ]);
  });

  it('names no group once groups are merged', () => {
    const [, who] = rowsAfter([facilitator, { type: 'hideGroups', on: true }])[0] ?? [];
    expect(who).toBe('3');
  });
});
