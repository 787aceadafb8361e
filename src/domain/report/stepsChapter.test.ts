import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, sets } from '../testing/given.ts';
import { AGREED_BEFORE } from '../testing/sampleWorkshop.ts';
import { applyChanges } from '../workshop/changes.ts';
import { classView } from '../workshop/viewFor.ts';
import { stepsChapter } from './stepsChapter.ts';
import { formatSourceOf } from './testing/formatSourceOf.ts';

const STEPS = 'a3';

/** The chapter after deeds, with one step of last time that stands or not, or (null) without one. */
function chapterAfter(deeds: readonly Deed[], confirmed: boolean | null = null) {
  const { id } = AGREED_BEFORE;
  const state = applyChanges(after(deeds), [
    { op: 'patch', kind: 'activity', id: STEPS, set: { block: 'steps' } },
    confirmed === null
      ? { op: 'remove', kind: 'earlierStep', id }
      : { op: 'patch', kind: 'earlierStep', id, set: { confirmed } },
  ]);
  return JSON.stringify(stepsChapter(formatSourceOf(classView(state, 'facilitator', BLOCKS))));
}

describe('the chapter of what was agreed', () => {
  it('is there once steps were asked for, also when none was agreed, and not before', () => {
    expect(chapterAfter([])).toBe('[]');
    expect(chapterAfter([sets(STEPS, 'open')])).toContain('stepsNone');
  });

  it('says of a step of last time whether it stands', () => {
    expect(chapterAfter([], true)).toContain('earlierYes');
    expect(chapterAfter([], false)).toContain('earlierNo');
    expect(chapterAfter([], false)).not.toContain('earlierYes');
  });
});
