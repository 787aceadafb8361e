import '#client/scene/konvaCanvas.testing.ts';
import { catalog } from 'virtual:catalog/full';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { ExploreView } from './ExploreView.tsx';

const user = userEvent.setup();

function open(path: string) {
  window.history.replaceState(null, '', path);
  window.scrollTo = () => {};
  return render(
    <Route path="/verken/:id?">
      <ExploreView />
    </Route>,
  );
}

describe('looking around', () => {
  it('lists the nine places and goes to one', async () => {
    open('/verken');
    const list = screen.getByRole('navigation', { name: 'Plekken op de plaat' });
    expect(list.querySelectorAll('button').length).toBe(9);
    await user.click(screen.getByRole('button', { name: /Elkaar opzoeken/ }));
    expect(window.location.pathname).toBe('/verken/bo3');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Elkaar opzoeken');
    expect(document.title).toBe('Elkaar opzoeken · Praatplaat');
  });

  it.each(PLACE_IDS)('%s shows its questions, in both registers', async (id) => {
    const place = catalog.places.find((each) => each.id === id);
    const question = place?.questions[0];
    open(`/verken/${id}`);
    expect(document.body.textContent).toContain(question?.wording.tekst_b1);
    await user.click(screen.getByRole('button', { name: 'Zoals professionals het zeggen' }));
    expect(document.body.textContent).toContain(question?.wording.tekst);
    expect(document.body.textContent).toContain(place?.officialTitle);
  });

  it('opens links beside itself, and says so', () => {
    open('/verken/bo3');
    const outside = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('http'));
    expect(outside.length).toBeGreaterThan(0);
    for (const link of outside) {
      expect(link.getAttribute('rel')).toContain('noopener');
      expect(link.textContent).toContain('nieuw tabblad');
    }
  });

  it('explains a term where it appears', async () => {
    open('/verken/bo4');
    await user.click(screen.getByRole('button', { name: 'Zoals professionals het zeggen' }));
    const term = await waitFor(() => {
      const found = document.querySelector('.pp-term');
      if (found === null) throw new Error('no term yet');
      return found;
    });
    await user.click(term);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it.each([
    ['/verken/over', 'Over deze praatplaat'],
    ['/verken/begrippen', 'Begrippen'],
    ['/verken/privacy', catalog.pages.find((page) => page.id === 'privacy')?.title.tekst_b1],
    ['/verken/onzin', 'Deze plek is er niet'],
  ])('%s is a page of its own', (path, title = '?') => {
    open(path);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
  });

  it('shows a fact with its year and source', () => {
    open('/verken/over');
    const fact = catalog.pages.find((page) => page.id === 'over')?.facts?.[0];
    expect(document.body.textContent).toContain(`(${fact?.source}, ${fact?.year})`);
  });
});
