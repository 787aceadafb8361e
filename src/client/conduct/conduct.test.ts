import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/workshop/Activity.ts';
import { conductKey, isHarmful } from './conductKey.ts';
import { countdownNumber } from './countdown.ts';
import { sampleView } from './sampleView.testing.ts';
import { timePlan } from './timePlan.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, target: null, defaultPrevented: false };

describe('keys of keyboard and clicker', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['Escape', null],
    ['F5', null],
    ['Enter', null],
  ])('%s means %s', (key, meaning) => {
    expect(conductKey({ ...plain, key })).toBe(meaning);
  });

  it('means nothing while somebody types, chooses or moves a note', () => {
    document.body.innerHTML =
      '<textarea></textarea><select></select><dialog><button></button></dialog><div data-own-keys><button></button></div>';
    for (const target of document.querySelectorAll('textarea, select, button'))
      expect(conductKey({ ...plain, key: 'ArrowRight', target })).toBeNull();
    document.body.innerHTML = '<button>Volgende</button>';
    expect(conductKey({ ...plain, key: 'ArrowRight', target: document.querySelector('button') })).toBe(
      'next',
    );
  });

  it('leaves the browser its own combinations, and stops only the F5 of a clicker', () => {
    expect(conductKey({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
    expect(isHarmful({ ...plain, key: 'F5' })).toBe(true);
    expect(isHarmful({ ...plain, key: 'F5', ctrlKey: true })).toBe(false);
    expect(isHarmful({ ...plain, key: 'Escape' })).toBe(false);
  });
});

describe('three, two, one', () => {
  const [, droom] = sampleView().activity.values();
  const running = { ...(droom as Activity), state: 'open', countdownAt: 10_000 } as const;

  it.each([
    [9_500, 3],
    [10_000, 3],
    [11_000, 2],
    [12_999, 1],
    [13_000, 0],
    [60_000, null],
  ])('at %d shows %s', (now, shown) => {
    expect(countdownNumber(running, now)).toBe(shown);
  });

  it('is not there when nothing counts down', () => {
    expect(countdownNumber({ ...running, countdownAt: null }, 11_000)).toBeNull();
    expect(countdownNumber({ ...running, state: 'revealed' }, 11_000)).toBeNull();
    expect(countdownNumber(undefined, 11_000)).toBeNull();
  });
});

it('plans each activity after the one before', () => {
  expect(timePlan([...sampleView().activity.values()]).map(({ from, to }) => [from, to])).toEqual([
    [0, 6],
    [6, 14],
    [14, 24],
    [24, 28],
  ]);
});
