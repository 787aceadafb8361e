import { expect, it } from 'vitest';
import { holdTouch } from './holdTouch.ts';

it('keeps a finger from swiping, until it is given back', () => {
  const element = document.createElement('div');
  const move = () => {
    const event = new Event('touchmove', { cancelable: true });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const giveBack = holdTouch(element);
  expect(move()).toBe(true);
  giveBack?.();
  expect(move()).toBe(false);
});
