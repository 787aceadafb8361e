import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import { createSchema } from '#protocol/http.ts';
import { PrepareView } from './PrepareView.tsx';

const HOST = { addresses: ['http://192.168.1.20:3000'], needsHostCode: false, version: '1' };
const MADE = {
  workshopId: 'w-made',
  facilitatorKey: 'f'.repeat(43),
  recoveryCode: 'S6JHXW-SSU22M-RRGBX2',
  wallKey: 'w'.repeat(43),
};

const begin = () => showAt('/nieuw', '/nieuw', <PrepareView />, sampleRoomWith());
const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The titles of the steps in the builder, in order. */
const steps = () =>
  screen
    .getAllByRole('button', { name: /^Versleep/ })
    .map((each) => /^Versleep (.*), of verplaats/.exec(each.getAttribute('aria-label') ?? '')?.[1]);

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async (url) => new Response(JSON.stringify(String(url).endsWith('/host') ? HOST : MADE)),
  );
  return () => vi.restoreAllMocks();
});

describe('a script of one’s own', () => {
  it('begins with that of the catalog, and is what the session is made with', async () => {
    begin();
    await userEvent.click(screen.getByRole('radio', { name: /^Kort gesprek/ }));
    await userEvent.click(button('Maak er je eigen draaiboek van'));
    expect(steps()[0]).toBe('Welkom op de bouwplaats');
    const name = screen.getByRole('textbox', { name: 'Naam van het draaiboek' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Buurtgesprek');
    await userEvent.click(button(/Welkom op de bouwplaats\s*Vertellen/));
    await userEvent.click(button(/^Haal weg: Welkom/));
    await userEvent.click(button('Gebruik dit draaiboek'));
    expect(screen.getByRole('radio', { name: /^Buurtgesprek: 54 minuten/ })).toHaveProperty('checked', true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Samen bouwen');
    await userEvent.click(button('Maak de sessie'));
    const calls = vi.mocked(globalThis.fetch).mock.calls;
    await waitFor(() => expect(calls.some(([url]) => url === '/api/workshops')).toBe(true));
    const sent = calls.find(([url]) => url === '/api/workshops');
    const { draft } = createSchema.parse(JSON.parse(String(sent?.[1]?.body)));
    expect(draft).toMatchObject({ scriptTitle: 'Buurtgesprek' });
    expect(draft.activities[0]?.title.tekst).toBe('De droom van de inwoner');
    expect(draft.activities.filter((each) => each.follows === 1).length).toBeGreaterThan(2);
  });

  it('is put in order by buttons and by keys, and every deed can be taken back', async () => {
    begin();
    await userEvent.click(button('Begin met een leeg draaiboek'));
    expect(steps()).toEqual(['Welkom op de bouwplaats', 'Afronden']);
    await userEvent.click(button('Zet eerder: Afronden'));
    expect(steps()).toEqual(['Afronden', 'Welkom op de bouwplaats']);
    fireEvent.keyDown(button(/^Versleep Afronden/), { key: 'ArrowDown' });
    expect(steps()).toEqual(['Welkom op de bouwplaats', 'Afronden']);
    await userEvent.click(screen.getByRole('button', { name: /Afronden.*Vertellen/ }));
    await userEvent.click(button(/^Haal weg: Afronden/));
    expect(steps()).toEqual(['Welkom op de bouwplaats']);
    await userEvent.click(button('Maak ongedaan'));
    expect(steps()).toEqual(['Welkom op de bouwplaats', 'Afronden']);
  });

  it('is put in order by dragging', async () => {
    begin();
    await userEvent.click(button('Begin met een leeg draaiboek'));
    const items = screen
      .getAllByRole('listitem')
      .filter((each) => within(each).queryByRole('button', { name: /^Versleep/ }));
    items.forEach((item, at) => {
      item.getBoundingClientRect = () => ({ top: at * 100, height: 100 }) as DOMRect;
    });
    const handle = button(/^Versleep Welkom/);
    fireEvent.pointerDown(handle, { button: 0, pointerId: 1, clientY: 50 });
    fireEvent.pointerMove(handle, { pointerId: 1, clientY: 190 });
    fireEvent.pointerUp(handle, { pointerId: 1, clientY: 190 });
    expect(steps()).toEqual(['Afronden', 'Welkom op de bouwplaats']);
  });

  it('adds up, tells the time on the clock, and warns when it takes too long', async () => {
    begin();
    await userEvent.click(button('Begin met een leeg draaiboek'));
    fireEvent.change(screen.getByLabelText('Begint om'), { target: { value: '09:30' } });
    expect(screen.getByText('09:35–09:40')).toBeTruthy();
    expect(screen.getByText('Samen 10 minuten, klaar om 09:40')).toBeTruthy();
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Hoeveel minuten is er?' }), {
      target: { value: '8' },
    });
    expect(screen.getByText(/2 minuten langer dan er tijd is/)).toBeTruthy();
  });

  it('gets a step with a question of one’s own, and says what is still missing', async () => {
    begin();
    await userEvent.click(button('Begin met een leeg draaiboek'));
    await userEvent.click(button('Voeg onderdeel toe'));
    await userEvent.click(screen.getByRole('radio', { name: /^Briefjes schrijven/ }));
    await userEvent.click(button('Verder'));
    await userEvent.click(button('Voeg toe'));
    expect(screen.getByText('Kies een vraag of schrijf er een.')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Of schrijf zelf een vraag' }), 'Wat kost het?');
    await userEvent.click(button('Voeg vraag toe'));
    await userEvent.click(button('Voeg toe'));
    expect(steps()).toEqual(['Welkom op de bouwplaats', 'Briefjes schrijven', 'Afronden']);
    await userEvent.click(button('Gebruik dit draaiboek'));
    expect(localStorage.getItem('praatplaat:script:weg')).toBeNull();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('praatplaat:script:'))).toHaveLength(1);
  });

  it('comes in from a file beside what is there, and names what is wrong with another', async () => {
    const { container } = begin();
    const input = container.querySelector<HTMLInputElement>(
      'input[type=file][aria-label^="Haal een draaiboek"]',
    );
    if (!input) throw new Error('no file field');
    const bring = (text: string) =>
      fireEvent.change(input, { target: { files: [new File([text], 'draaiboek.json')] } });
    const title = { tekst: 'Dag', tekst_b1: 'Dag' };
    const step = { key: 'a', block: 'explain', title, minutes: 10, prompts: [], speakingNotes: '' };
    const file = (activities: object[]) =>
      JSON.stringify({
        format: 'praatplaat-draaiboek',
        version: 1,
        script: {
          id: 'eigen-9',
          title: 'Van een collega',
          minutes: 10,
          start: '',
          description: '',
          questions: [],
          activities,
        },
      });
    const { title: _gone, ...untitled } = step;
    bring(file([step, untitled]));
    expect(await screen.findByText('Onderdeel 2: het veld ‘title’ ontbreekt.')).toBeTruthy();
    expect(screen.getByText(/Er is niets veranderd/)).toBeTruthy();
    bring(file([step]));
    expect(await screen.findByText(/Binnengehaald: Van een collega/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: /^Van een collega: 10 minuten/ })).toHaveProperty(
      'checked',
      true,
    );
  });
});
