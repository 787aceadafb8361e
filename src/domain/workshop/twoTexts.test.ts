import { describe, expect, it } from 'vitest';
import { after, type Deed, facilitator, sets } from '../testing/given.ts';
import { writtenOver } from './onTopOf.ts';
import type { State } from './State.ts';
import { twoTextsOf } from './twoTexts.ts';

const conclude = (text: string) => ({ type: 'setConclusion', activityId: 'a1', text }) as const;
const mine = writtenOver(conclude('van mij'), conclude('eerst'));
const concluded = (...texts: readonly string[]): State =>
  after([sets('a1', 'open'), ...texts.map((text): Deed => [facilitator, conclude(text)])]);

describe('two texts in one place, of which mine was refused', () => {
  it('given what the other wrote, both are told', () => {
    expect(twoTextsOf(mine, concluded('eerst', 'van haar'))).toEqual([
      { mine: 'van mij', theirs: 'van haar' },
    ]);
  });

  it('given a refusal that comes before what the other wrote, mine is told too: it is nowhere else', () => {
    expect(twoTextsOf(mine, concluded('eerst'))).toEqual([{ mine: 'van mij', theirs: 'eerst' }]);
  });

  it('given that both came to the same, there is nothing to tell', () => {
    expect(twoTextsOf(mine, concluded('eerst', 'van mij'))).toEqual([]);
  });
});
