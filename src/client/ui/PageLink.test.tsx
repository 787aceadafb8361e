import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { PageLink } from './PageLink.tsx';

beforeEach(() => window.history.replaceState(null, '', '/'));

const link = () => {
  render(<PageLink href="/mee">Doe mee</PageLink>);
  return screen.getByRole('link', { name: 'Doe mee' });
};

test('a link to another page goes there without loading the page anew', () => {
  const shown = link();
  const click = createEvent.click(shown);
  fireEvent(shown, click);
  expect(click.defaultPrevented).toBe(true);
  expect(window.location.pathname).toBe('/mee');
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'who asks for a new tab or window (%o) is left to the browser',
  (how) => {
    const shown = link();
    const click = createEvent.click(shown, how);
    fireEvent(shown, click);
    expect(click.defaultPrevented).toBe(false);
  },
);
