import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { loadWords } from '#i18n/setupI18n.ts';
import { useLaterScene } from './useLaterScene.ts';

vi.mock('./LaterScene.tsx', () => ({ LaterScene: () => 'a scene' }));
vi.mock('#i18n/setupI18n.ts', () => ({ loadWords: vi.fn() }));

afterEach(() => {
  vi.useRealTimers();
});

it('given Wi-Fi that stutters, the wall stands and asks again; what is here is there at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.mocked(loadWords).mockRejectedValueOnce(new Error('no network')).mockResolvedValue(undefined);
  const early = renderHook(() => useLaterScene(false));
  expect(early.result.current).toBeNull();
  expect(loadWords).not.toHaveBeenCalled();

  const wall = renderHook(() => useLaterScene(true));
  await eventually(() => expect(vi.getTimerCount()).toBe(1));
  expect(wall.result.current).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  await eventually(() => expect(wall.result.current).not.toBeNull());
  expect(loadWords).toHaveBeenCalledTimes(2);

  const next = renderHook(() => useLaterScene(true));
  expect(next.result.current).toBe(wall.result.current);
  expect(loadWords).toHaveBeenCalledTimes(2);
});
