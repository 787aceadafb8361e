import { describe, expect, it } from 'vitest';
import { after, facilitator, given, sets, sits, writes } from '../../testing/given.ts';
import { classView } from '../../workshop/viewFor.ts';
import { BLOCKS } from '../registry.ts';
import { WORD_LENGTH, word } from './word.ts';

/** The sample's one-word round. */
const ACTIVITY = 'a8';
const people = [sits('s1', 'inwoner'), sits('s2', 'professional'), sets(ACTIVITY, 'open')];

describe('the one-word round', () => {
  it('takes a word, or two short ones, on one line', () => {
    expect(word.parse({ text: '  veel\n hoop ' })).toEqual({ ok: true, data: { text: 'veel hoop' } });
    expect(word.parse({ text: ' ' })).toMatchObject({ code: 'empty' });
    expect(word.parse({ text: 'x'.repeat(WORD_LENGTH + 1) })).toMatchObject({ code: 'tooLong' });
    // One to whoever types it, two to the machine.
    expect(word.parse({ text: '🏠'.repeat(WORD_LENGTH) })).toMatchObject({ ok: true });
    expect(word.parse({ text: '🏠'.repeat(WORD_LENGTH + 1) })).toMatchObject({ code: 'tooLong' });
    expect(word.parse({ text: 'hoop', size: 3 })).toMatchObject({ code: 'badData' });
  });

  it('is one word per tablet', () => {
    const [actor, action] = writes('s1', 'w2', 'moed', ACTIVITY);
    expect(given(...people, writes('s1', 'w1', 'hoop', ACTIVITY)).when(actor, action).refusal).toBe(
      'limitMine',
    );
  });

  it('shows the hall nothing before the reveal, every word after it, and a late one at once', () => {
    const open = after([...people, writes('s1', 'w1', 'hoop', ACTIVITY)]);
    for (const cls of ['wall', 'participants'] as const)
      expect(classView(open, cls, BLOCKS).contribution.size).toBe(0);
    const shown = after([sets(ACTIVITY, 'revealed'), writes('s2', 'w2', 'moe', ACTIVITY)], open);
    const words = [...classView(shown, 'wall', BLOCKS).contribution.values()];
    expect(words.map(({ data, late }) => [data['text'], late])).toEqual([
      ['hoop', false],
      ['moe', true],
    ]);
  });

  it('can be hidden and made unreadable like a note', () => {
    const shown = after([...people, writes('s1', 'w1', 'hoop Jan', ACTIVITY), sets(ACTIVITY, 'revealed')]);
    const masked = after(
      [[facilitator, { type: 'maskContribution', contributionId: 'w1', masks: [[5, 8]] }]],
      shown,
    );
    expect(classView(masked, 'wall', BLOCKS).contribution.get('w1')?.data).toEqual({ text: 'hoop ▇▇▇' });
    const hidden = after(
      [[facilitator, { type: 'hideContribution', contributionId: 'w1', hidden: true }]],
      shown,
    );
    expect(classView(hidden, 'wall', BLOCKS).contribution.size).toBe(0);
  });
});
