import '#client/scene/konvaCanvas.testing.ts';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyFor, keysKnown, rememberKey } from '#client/sync/device.ts';
import { StartView } from './StartView.tsx';

const user = userEvent.setup();
beforeEach(() => window.history.replaceState(null, '', '/'));
afterEach(() => vi.unstubAllGlobals());

describe('the front door', () => {
  it('has the four ways and the pairing of a screen', () => {
    render(<StartView />);
    const paths = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(paths).toEqual(
      expect.arrayContaining(['/nieuw', '/oefenen', '/verken', '/scherm', '/verken/over']),
    );
    expect(screen.getByRole('textbox', { name: 'Code' })).toBeTruthy();
  });

  it('takes a code along to joining, but not in the address', async () => {
    render(<StartView />);
    await user.type(screen.getByRole('textbox', { name: 'Code' }), 'abc 2345');
    await user.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(window.location.pathname + window.location.search + window.location.hash).toBe('/mee');
    expect(window.history.state).toEqual({ code: 'abc 2345' });
  });

  it('lists my sessions and forgets a key after asking', async () => {
    rememberKey('w1', 'facilitator', 'k'.repeat(43), 'Samen bouwen');
    rememberKey('w2', 'wall', 'k'.repeat(43));
    render(<StartView />);
    expect(screen.getByRole('link', { name: 'Naar de sessie' }).getAttribute('href')).toBe('/begeleider/w1');
    const [mine, another] = screen.getAllByRole('link', { name: /^(Naar de sessie|Nieuwe sessie)/ });
    expect(mine?.textContent, 'before the way to make another').toContain('Naar de sessie');
    expect(another?.textContent).toContain('Nieuwe sessie');
    await user.click(
      screen.getByRole('button', { name: 'Vergeet de sleutel van Samen bouwen op dit apparaat' }),
    );
    await user.click(screen.getByRole('button', { name: 'Ja, vergeet de sleutel' }));
    expect(screen.queryByText('Samen bouwen')).toBeNull();
    expect(keysKnown().map((key) => key.workshopId)).toEqual(['w2']);
  });

  it('lists the sessions that one helps with, each leading to the desk of that role', async () => {
    rememberKey('w3', 'notetaker', 'n'.repeat(43), 'Samen in West');
    rememberKey('w3', 'wall', 'm'.repeat(43), 'Samen in West');
    render(<StartView />);
    const mine = screen.getByText('Samen in West').closest('li') ?? document.body;
    expect(mine.textContent).toContain('(je bent verslaglegger)');
    expect(within(mine).getByRole('link', { name: 'Naar de sessie' }).getAttribute('href')).toBe(
      '/verslaglegger/w3',
    );
    expect(screen.getAllByText('Samen in West')).toHaveLength(1);
  });

  it('lets a facilitator in again with a recovery code', async () => {
    vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) =>
      body.includes('GOED')
        ? new Response(JSON.stringify({ workshopId: 'w9', facilitatorKey: 'n'.repeat(43) }))
        : new Response(JSON.stringify({ error: 'badCode' }), { status: 404 }),
    );
    render(<StartView />);
    await user.click(screen.getByRole('button', { name: 'Ik heb een herstelcode' }));
    await user.type(screen.getByRole('textbox', { name: 'Herstelcode' }), 'FOUT');
    await user.click(screen.getByRole('button', { name: 'Open mijn sessie' }));
    expect(await screen.findByText(/Deze herstelcode klopt niet/)).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'Herstelcode' }));
    await user.type(screen.getByRole('textbox', { name: 'Herstelcode' }), 'GOED');
    await user.click(screen.getByRole('button', { name: 'Open mijn sessie' }));
    await waitFor(() => expect(window.location.pathname).toBe('/begeleider/w9'));
    expect(keyFor('w9', 'facilitator')).toBe('n'.repeat(43));
  });
});
