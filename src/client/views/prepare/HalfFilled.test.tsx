import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FACILITATOR, holdKey, sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import { PrepareView } from './PrepareView.tsx';

const MADE = { workshopId: 'w-made', facilitatorKey: 'f'.repeat(43), recoveryCode: 'S6JHXW-SSU22M-RRGBX2' };

beforeEach(() => {
  const info = { addresses: [], needsHostCode: true, version: '1' };
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async (url) => new Response(JSON.stringify(String(url).endsWith('/host') ? info : MADE)),
  );
  return () => vi.restoreAllMocks();
});

const box = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const typedIn = async (name: string) => (await box(name)).value;

describe('a form that is half filled in', () => {
  const begin = () => showAt('/nieuw', '/nieuw', <PrepareView />, sampleRoomWith());

  it('given the page is loaded anew, then all stands there again but what is secret, and can be begun anew', async () => {
    begin();
    await userEvent.type(await box('Titel'), 'Samen bouwen');
    const code = await screen.findByLabelText(/Begeleiderscode/);
    await userEvent.type(code, 'geheim-woord');
    expect(JSON.stringify({ ...localStorage })).not.toContain('geheim-woord');
    cleanup();
    begin();
    expect(await typedIn('Titel')).toBe('Samen bouwen');
    await userEvent.click(screen.getByRole('button', { name: 'Begin met een leeg formulier' }));
    expect(await typedIn('Titel')).toBe('');
    expect(screen.queryByText(/Je was hier al begonnen/)).toBeNull();
    cleanup();
    begin();
    expect(await typedIn('Titel')).toBe('');
  });

  it('given the session was made, then the next one begins empty', async () => {
    begin();
    await userEvent.type(await box('Titel'), 'Samen bouwen');
    await userEvent.type(await screen.findByLabelText(/Begeleiderscode/), 'woord');
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sessie' }));
    await waitFor(() => expect(window.location.pathname).toBe('/voorbereiden/w-made'));
    cleanup();
    begin();
    expect(await typedIn('Titel')).toBe('');
  });

  it('given a session that is there, then only what was typed comes again, over what others changed', async () => {
    const room = sampleRoomWith();
    holdKey('facilitator');
    const edit = () => showAt('/voorbereiden/w-sample', '/voorbereiden/:id', <PrepareView />, room);
    edit();
    await userEvent.type(await box('Titel'), ' en West');
    cleanup();
    room.act(FACILITATOR, { type: 'setUp', set: { organisation: 'Gemeente Ander' } });
    edit();
    expect(await typedIn('Titel')).toBe('Samen bouwen in Oost en West');
    expect(await typedIn('Organisatie')).toBe('Gemeente Ander');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() =>
      expect([...room.state.workshop.values()][0]).toMatchObject({
        title: 'Samen bouwen in Oost en West',
        organisation: 'Gemeente Ander',
      }),
    );
    expect(Object.keys(localStorage).filter((key) => key.includes('draft:w-sample'))).toEqual([]);
  });
});
