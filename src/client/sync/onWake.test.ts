import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onWake } from './onWake.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched() {
  const woke = vi.fn();
  return { woke, stop: onWake(woke) };
}

test('given a laptop that slept with its page in view, it says so although no event does', () => {
  const { woke, stop } = watched();
  vi.advanceTimersByTime(60_000);
  expect(woke).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(2_000);
  expect(woke).toHaveBeenCalledOnce();
  stop();
});

test('given a clock that was set back, nobody slept', () => {
  const { woke, stop } = watched();
  vi.setSystemTime(Date.now() - 9e11);
  vi.advanceTimersByTime(10_000);
  expect(woke).not.toHaveBeenCalled();
  stop();
});

test('shown again, out of the back-forward cache and on a network again are waking up; being loaded is not', () => {
  const { woke, stop } = watched();
  const shown = (persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  shown(false);
  expect(woke).not.toHaveBeenCalled();
  shown(true);
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('online'));
  expect(woke).toHaveBeenCalledTimes(3);
  stop();
  shown(true);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(4_000);
  expect(woke).toHaveBeenCalledTimes(3);
});
