import { expect, it } from 'vitest';
import { given, gives, sets, sits } from '../../testing/given.ts';
import { explain } from './explain.ts';

/** The sample's welcome. */
const ACTIVITY = 'a0';

it('given somebody is telling something, when a tablet sends anything, it is refused', () => {
  const told = given(sits('s1', 'inwoner'), sets(ACTIVITY, 'open'));
  for (const data of [{}, { text: 'x' }])
    expect(told.when(...gives('s1', 'n1', ACTIVITY, data)).refusal).not.toBeNull();
});

it('has nothing to reveal', () => {
  expect(explain.states).not.toContain('revealed');
  expect(given().when(...sets(ACTIVITY, 'revealed')).refusal).not.toBeNull();
});
