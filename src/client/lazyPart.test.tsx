import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { lazyPart } from './lazyPart.ts';
import { Quietly } from './ui/Quietly.tsx';

const show = (Part: React.ComponentType<{ name: string }>) =>
  render(
    <Suspense fallback="wachten">
      <Part name="Jansen" />
    </Suspense>,
  );
const Hello = ({ name }: { name: string }) => <p>Dag {name}</p>;

describe('a part that is fetched when it is drawn', () => {
  it('is waited for when it is not there', async () => {
    show(lazyPart(async () => Hello));
    expect(screen.getByText('wachten')).toBeTruthy();
    expect(await screen.findByText('Dag Jansen')).toBeTruthy();
  });

  it('is there at once when it was fetched ahead, and fetched once', async () => {
    const load = vi.fn(async () => Hello);
    const Part = lazyPart(load);
    await Promise.all([Part.prepare(), Part.prepare()]);
    show(Part);
    expect(screen.getByText('Dag Jansen')).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
  });

  it('that could not be fetched is asked for again by who draws it anew', async () => {
    const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('weg'));
    const Part = lazyPart(load);
    await Part.prepare();
    show(Part);
    expect(await screen.findByText('Dag Jansen')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('that cannot be fetched is handed to the boundary, and not asked for without end', async () => {
    const load = vi.fn(() => Promise.reject(new Error('weg')));
    const Part = lazyPart(load);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <Quietly instead="kapot">
        <Suspense fallback="wachten">
          <Part />
        </Suspense>
      </Quietly>,
    );
    expect(await screen.findByText('kapot')).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
  });

  it('does not complain when fetching ahead fails', async () => {
    await expect(lazyPart(() => Promise.reject(new Error('weg'))).prepare()).resolves.toBeUndefined();
  });
});
