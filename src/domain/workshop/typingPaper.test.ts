import { expect, it } from 'vitest';
import { type Deed, facilitator, given, sets } from '../testing/given.ts';

const open: Deed[] = [sets('a1', 'open'), sets('a1', 'revealed')];
const close: Deed = [facilitator, { type: 'closeWorkshop' }];
const type = {
  type: 'contributeFor',
  activityId: 'a1',
  promptId: 'p1',
  groupId: 'inwoner',
  contributions: [
    { contributionId: 'n1', data: { text: 'van papier' } },
    { contributionId: 'n2', data: { text: 'ook van papier' } },
  ],
} as const;

it('a stack of paper can still be typed in after the end, marked as late', () => {
  const { state, refusal } = given(...open, close).when(facilitator, type);
  expect(refusal).toBeNull();
  expect([...state.contribution.values()].map(({ groupId, late }) => [groupId, late])).toEqual([
    ['inwoner', true],
    ['inwoner', true],
  ]);
});

it('all of it or nothing: one line that is too long refuses the lot', () => {
  const { state, refusal } = given(...open, close).when(facilitator, {
    ...type,
    contributions: [...type.contributions, { contributionId: 'n3', data: { text: 'x'.repeat(501) } }],
  });
  expect(refusal).toBe('tooLong');
  expect(state.contribution.size).toBe(0);
});
