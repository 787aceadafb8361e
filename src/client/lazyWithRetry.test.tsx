import { render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewBoundary } from './ViewBoundary.tsx';

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

/** A fresh page: the module remembers whether this tab has shown anything yet. */
async function freshPage() {
  vi.resetModules();
  const { lazyWithRetry } = await import('./lazyWithRetry.ts');
  return { lazyWithRetry, reload: vi.fn() };
}

function show(View: React.ComponentType) {
  return render(
    <ViewBoundary>
      <Suspense fallback="wachten">
        <View />
      </Suspense>
    </ViewBoundary>,
  );
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true }));
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

describe('a view whose file has been replaced by a deploy', () => {
  it('reloads the page when it is the first thing to be shown', async () => {
    const { lazyWithRetry, reload } = await freshPage();
    show(lazyWithRetry('WallView', gone, reload));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('reloads once only: the second time it offers a button', async () => {
    const first = await freshPage();
    show(first.lazyWithRetry('WallView', gone, first.reload));
    await waitFor(() => expect(first.reload).toHaveBeenCalled());
    const second = await freshPage();
    show(second.lazyWithRetry('WallView', gone, second.reload));
    expect(await screen.findByRole('button', { name: 'Opnieuw laden' })).toBeTruthy();
    expect(second.reload).not.toHaveBeenCalled();
  });

  it('never reloads by itself once something has been shown', async () => {
    const { lazyWithRetry, reload } = await freshPage();
    show(lazyWithRetry('StartView', async () => () => <p>begin</p>, reload));
    await screen.findByText('begin');
    show(lazyWithRetry('WallView', gone, reload));
    expect(await screen.findByRole('button', { name: 'Opnieuw laden' })).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
  });

  it('does not swap the page for an error page of the browser when the server is out of reach', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const { lazyWithRetry, reload } = await freshPage();
    show(lazyWithRetry('WallView', gone, reload));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
  });
});
