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
  act(() => expect(result.current.leave()).toEqual({ value: 'zelf getypt', on: 'van een collega' }));
  rerender({ stored: 'weer van een collega' });
  expect(result.current.value).toBe('weer van een collega');
});

it('given somebody else wrote there meanwhile, keeps what was typed until one of the two is chosen', () => {
  const place = { workshopId: 'w1', seatId: 'facilitator', activityId: 'vraag', promptId: 'p1' };
  const field = () =>
    renderHook(({ stored }) => useEdited(stored, place), { initialProps: { stored: 'eerst' } });
  const { result, rerender, unmount } = field();
  act(() => result.current.write('van mij'));
  rerender({ stored: 'van een ander' });
  expect(result.current).toMatchObject({ value: 'van mij', clashes: [''] });
  act(() => expect(result.current.leave()).toBeNull());
  unmount();
  const again = field();
  again.rerender({ stored: 'van een ander' });
  expect(again.result.current).toMatchObject({ value: 'van mij', clashes: [''] });
  act(() => expect(again.result.current.insist()).toEqual({ value: 'van mij', on: 'van een ander' }));
  expect(again.result.current).toMatchObject({ value: 'van een ander', clashes: [] });
});

it('given somebody else wrote in another field, then both hold', () => {
  const { result, rerender } = renderHook(({ stored }) => useEdited(stored), {
    initialProps: { stored: { tekst: 'een', tekst_b1: 'een' } },
  });
  act(() => result.current.write({ tekst: 'mijn', tekst_b1: 'een' }));
  rerender({ stored: { tekst: 'een', tekst_b1: 'van een ander' } });
  expect(result.current).toMatchObject({ value: { tekst: 'mijn', tekst_b1: 'van een ander' }, clashes: [] });
  act(() =>
    expect(result.current.leave()).toEqual({
      value: { tekst: 'mijn', tekst_b1: 'van een ander' },
      on: { tekst: 'een', tekst_b1: 'van een ander' },
    }),
  );
});
