import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useEdited } from './useEdited.ts';

it('follows what is stored until somebody types, and again once that was handed over', () => {
  const { result, rerender } = renderHook(({ stored }) => useEdited(stored), {
    initialProps: { stored: 'eerst' },
  });
  rerender({ stored: 'van een collega' });
  expect(result.current.value).toBe('van een collega');
  // Who only looked puts nothing back.
  act(() => expect(result.current.leave()).toBeNull());
  act(() => result.current.write('zelf getypt'));
  rerender({ stored: 'weer van een collega' });
  expect(result.current.value).toBe('zelf getypt');
  act(() => expect(result.current.leave()).toBe('zelf getypt'));
  expect(result.current.value).toBe('weer van een collega');
});
