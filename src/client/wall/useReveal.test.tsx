import { act, renderHook } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useReveal } from './useReveal.ts';

/** Everything that was ever on the screen, one after the other. */
function watch(shown: boolean) {
  const drawn: number[] = [];
  const hook = renderHook(
    (props: { id: string; shown: boolean }) => {
      const reveal = useReveal(props.id, props.shown, 3);
      useLayoutEffect(() => void drawn.push(reveal));
      return reveal;
    },
    { initialProps: { id: 'droom', shown } },
  );
  return { drawn, hook };
}

let still = false;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  still = false;
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('given notes that are revealed while people look, they are never seen open before they turn', () => {
  const { drawn, hook } = watch(false);
  drawn.length = 0;
  hook.rerender({ id: 'droom', shown: true });
  expect(drawn[0]).toBe(0);
  expect(hook.result.current).toBe(0);
  act(() => void vi.advanceTimersByTime(900));
  expect(hook.result.current).toBeGreaterThan(0.4);
  expect(hook.result.current).toBeLessThan(0.6);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(hook.result.current).toBe(1);
  expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
});

it('given notes that were revealed before, or another question, nothing turns', () => {
  const { drawn, hook } = watch(true);
  hook.rerender({ id: 'zorg', shown: true });
  act(() => void vi.advanceTimersByTime(2_000));
  expect(new Set(drawn)).toEqual(new Set([1]));
});

it('given somebody who asked for less motion, all is open at once', () => {
  still = true;
  const { drawn, hook } = watch(false);
  hook.rerender({ id: 'droom', shown: true });
  expect(new Set(drawn)).toEqual(new Set([1]));
});

it('given a note that is looked at meanwhile, the lanes turn no further and lie open when one is back', () => {
  const { hook } = watch(false);
  hook.rerender({ id: 'droom', shown: true });
  act(() => void vi.advanceTimersByTime(300));
  hook.rerender({ id: 'droom', shown: false });
  expect(hook.result.current).toBe(1);
});
