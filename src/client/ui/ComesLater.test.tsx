import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { ComesLater } from './ComesLater.tsx';
import { Quietly } from './Quietly.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const settle = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('a part that cannot be fetched is asked for again by itself, and the page around it lives on', async () => {
  const load = vi.fn(async () => () => <p>Stippen</p>).mockRejectedValueOnce(new Error('weg'));
  const Part = lazyPart(filesFirst(['Dots.tsx'], load));
  render(
    <>
      <h1>De vraag</h1>
      <ComesLater meanwhile={<p>Even geduld</p>}>
        <Part />
      </ComesLater>
    </>,
  );
  await settle(100);
  expect(screen.getByText('De vraag')).toBeTruthy();
  expect(screen.getByText('Even geduld')).toBeTruthy();
  await settle(10_000);
  expect(screen.getByText('Stippen')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

test('what breaks is not drawn again without end: the error is passed on', async () => {
  const draw = vi.fn(() => {
    throw new Error('kapot');
  });
  const Broken = () => draw();
  render(
    <Quietly instead="stuk">
      <ComesLater>
        <Broken />
      </ComesLater>
    </Quietly>,
  );
  expect(screen.getByText('stuk')).toBeTruthy();
  const drawn = draw.mock.calls.length;
  await settle(30_000);
  expect(draw).toHaveBeenCalledTimes(drawn);
});

test('what was taken away is not asked for any more', async () => {
  const load = vi.fn((): Promise<() => null> => Promise.reject(new Error('weg')));
  const Part = lazyPart(filesFirst(['Dots.tsx'], load));
  const { unmount } = render(
    <ComesLater>
      <Part />
    </ComesLater>,
  );
  await settle(100);
  unmount();
  await settle(30_000);
  expect(load).toHaveBeenCalledOnce();
});
