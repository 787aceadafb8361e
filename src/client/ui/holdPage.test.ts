import { expect, it } from 'vitest';
import { holdPage } from './holdPage.ts';

const overflow = () => document.documentElement.style.overflow;

it('given a window over a window, when one closes, then the page stays where it is until the other does too', () => {
  const first = holdPage();
  const second = holdPage();
  first();
  expect(overflow()).toBe('hidden');
  second();
  expect(overflow()).toBe('');
  holdPage()();
  expect(overflow()).toBe('');
});
