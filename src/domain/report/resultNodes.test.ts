import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after } from '../testing/given.ts';
import type { Activity } from '../workshop/Activity.ts';
import { classView } from '../workshop/viewFor.ts';
import { dotsNodes } from './dotsNodes.ts';
import { differenceWords } from './scaleNodes.ts';
import { formatSourceOf } from './testing/formatSourceOf.ts';

const view = classView(after([]), 'facilitator', BLOCKS);
const source = formatSourceOf(view);
const group = (id: string, counts: Record<string, number>) => ({ groupIds: [id], answered: 3, counts });

describe('what a vote says in one sentence', () => {
  const activity = {
    ...([...view.activity.values()][0] as Activity),
    block: 'dots',
    options: { dots: 2, places: ['inwoner', 'bo2'] },
  };
  const lead = (counts: Record<string, number>) => {
    const result = { id: activity.id, groups: [], all: group('inwoner', counts) };
    const [node] = dotsNodes(source, activity, result);
    return node?.type === 'paragraph' ? node.text : null;
  };

  it('is what got most dots; given as many for two, neither is put first', () => {
    expect(lead({ inwoner: 3, bo2: 1 })).toBe('dotsMost De inwoner 3');
    expect(lead({ inwoner: 2, bo2: 2 })).toBe('dotsTied 2');
  });

  it('is that nobody gave any', () => {
    expect(lead({})).toBe('dotsNone');
  });
});

describe('how far groups lie apart on a scale', () => {
  const words = (one: Record<string, number>, other: Record<string, number>) =>
    differenceWords(source, {
      id: 'a1',
      groups: [group('inwoner', one), group('professional', other)],
      all: group('inwoner', {}),
    });

  it('is a contradiction from two points on, and not below', () => {
    expect(words({ 2: 3 }, { 4: 3 })).toContain('scaleContradicts');
    expect(words({ 2: 3 }, { 3: 1, 4: 2 })).not.toContain('scaleContradicts');
  });
});
