import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OTHER_ROUTES } from './otherViews.tsx';
import { HALL_ROUTES, Routes } from './routes.tsx';

const ROUTES = [...HALL_ROUTES, ...OTHER_ROUTES];

function open(path: string) {
  window.history.replaceState(null, '', path);
  return render(<Routes />);
}

describe('the table of routes', () => {
  it('names every address once', () => {
    expect(new Set(ROUTES.map((route) => route.path)).size).toBe(ROUTES.length);
  });

  it.each(ROUTES)('has $view for $path, a file with an export of that name', async ({ folder, view }) => {
    expect(await import(`./views/${folder}/${view}.tsx`)).toHaveProperty(view);
  });

  it.each(['/bestaat-niet', '/begeleider', '/nieuw/iets'])('meets %s with a friendly page', async (path) => {
    open(path);
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar het begin' }).getAttribute('href')).toBe('/');
  });
});
