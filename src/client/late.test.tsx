import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LateParts } from './late.ts';
import { lateParts } from './lateParts.ts';

const parts: LateParts = {
  ...lateParts,
  components: { ...lateParts.components, Emptied: () => <p>Dit apparaat is leeg.</p> },
};

// What is here is here for good, so each test begins with a module that has nothing yet.
let fresh: typeof import('./late.ts');
beforeEach(async () => {
  vi.resetModules();
  fresh = await import('./late.ts');
});

const settled = () => act(async () => {});

describe('what comes with the line', () => {
  it('is nothing before it is here, without holding up what is around it, and then stands', async () => {
    let bring: (come: LateParts) => void = () => {};
    fresh.lateComesFrom(() => new Promise((resolve) => (bring = resolve)));
    const Emptied = fresh.late('Emptied');
    render(
      <main>
        De vraag
        <Emptied />
      </main>,
    );
    await settled();
    expect(screen.getByRole('main').textContent).toBe('De vraag');
    await act(async () => bring(parts));
    expect(screen.getByText('Dit apparaat is leeg.')).toBeTruthy();
    expect((await fresh.lateArrived).rules).toBe(parts.rules);
  });

  it('is fetched once for all who ask, and drawn at once by who comes after', async () => {
    const load = vi.fn(async () => parts);
    fresh.lateComesFrom(load);
    await Promise.all([fresh.fetchLate(), fresh.fetchLate()]);
    const Emptied = fresh.late('Emptied');
    render(<Emptied />);
    expect(screen.getByText('Dit apparaat is leeg.')).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
  });

  it('that could not be fetched shows no error, and is fetched again by who asks again', async () => {
    const load = vi.fn<() => Promise<LateParts>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    load.mockResolvedValue(parts);
    fresh.lateComesFrom(load);
    const Emptied = fresh.late('Emptied');
    const { container } = render(<Emptied />);
    await settled();
    expect(container.textContent).toBe('');
    await act(async () => void (await fresh.fetchLate()));
    expect(screen.getByText('Dit apparaat is leeg.')).toBeTruthy();
  });
});
