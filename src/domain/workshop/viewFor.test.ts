import { expect, test } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, facilitator, sets, sits, writes } from '../testing/given.ts';
import { VIEW_CLASSES } from './viewer.ts';
import { classView } from './viewFor.ts';

test('notes come in the order of their random ids, which says nothing about who wrote when', () => {
  const state = after([
    sits('s1', 'inwoner'),
    sets('a1', 'open'),
    ...['n3', 'n1', 'n2'].map((id) => writes('s1', id, id)),
    sets('a1', 'revealed'),
  ]);
  for (const cls of VIEW_CLASSES)
    expect([...classView(state, cls, BLOCKS).contribution.keys()], cls).toEqual(['n1', 'n2', 'n3']);
});

test('who reads masked words hears not where they stood: that would tell how long they are', () => {
  const state = after([
    sits('s1', 'inwoner'),
    sets('a1', 'open'),
    writes('s1', 'n1', 'Jan belt nooit terug'),
    sets('a1', 'revealed'),
    [facilitator, { type: 'maskContribution', contributionId: 'n1', masks: [[0, 3]] }],
  ]);
  const seen = (cls: (typeof VIEW_CLASSES)[number]) => {
    const { contribution, placement } = classView(state, cls, BLOCKS);
    return { text: contribution.get('n1')?.data['text'], masks: placement.get('n1')?.masks };
  };
  expect(seen('facilitator')).toEqual({ text: 'Jan belt nooit terug', masks: [[0, 3]] });
  for (const cls of ['wall', 'participants', 'notetaker'] as const) {
    expect(seen(cls).masks).toEqual([]);
    expect(seen(cls).text).not.toContain('Jan');
  }
});
