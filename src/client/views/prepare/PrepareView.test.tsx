import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holdKey, sampleRoomWith, seatIn, showAt } from '#client/conduct/testing/inRoom.tsx';
import { keyFor } from '#client/sync/device.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { createSchema } from '#protocol/http.ts';
import { PrepareView } from './PrepareView.tsx';

const HOST = { addresses: ['http://192.168.1.20:3000'], needsHostCode: false, version: '1' };
const MADE = {
  workshopId: 'w-made',
  facilitatorKey: 'f'.repeat(43),
  recoveryCode: 'S6JHXW-SSU22M-RRGBX2',
  wallKey: 'w'.repeat(43),
};

/** The host: answers `/api/host`, and everything else with what making a session gives. */
function host(info: Partial<typeof HOST> = {}) {
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(
      async (url) =>
        new Response(JSON.stringify(String(url).endsWith('/host') ? { ...HOST, ...info } : MADE)),
    );
}

function drafts(fetched: ReturnType<typeof host>) {
  return fetched.mock.calls
    .filter(([url]) => url === '/api/workshops')
    .map(([, init]) => createSchema.parse(JSON.parse(String(init?.body))));
}

function begin() {
  return showAt('/nieuw', '/nieuw', <PrepareView />, sampleRoomWith());
}

async function edit(room = sampleRoomWith(), state: object | null = null) {
  holdKey('facilitator');
  showAt('/voorbereiden/w-sample', '/voorbereiden/:id', <PrepareView />, room, state);
  return room;
}

beforeEach(() => {
  host();
  return () => vi.restoreAllMocks();
});

describe('a new session', () => {
  it('needs no more than a title, and then is a draft that the host accepts', async () => {
    const fetched = host();
    begin();
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Samen bouwen');
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sessie' }));
    await waitFor(() => expect(drafts(fetched)).toHaveLength(1));
    const [sent] = drafts(fetched);
    expect(sent?.draft).toMatchObject({ title: 'Samen bouwen', retentionDays: 90, scriptId: 'standaard' });
    expect(sent?.draft.groups.map((group) => group.label)).toEqual([
      'Inwoner',
      'Professional',
      'Organisatie',
      'Beleid en bestuur',
    ]);
    await waitFor(() => expect(window.location.pathname).toBe('/voorbereiden/w-made'));
    expect(keyFor('w-made', 'facilitator')).toBe(MADE.facilitatorKey);
    expect(window.location.href).not.toContain(MADE.recoveryCode);
  });

  it('says at the field what is missing, and loses nothing', async () => {
    const fetched = host();
    begin();
    await userEvent.type(screen.getByRole('textbox', { name: 'Organisatie' }), 'Gemeente Voorbeeld');
    await userEvent.type(screen.getByRole('textbox', { name: /privacyverklaring/ }), 'geen adres');
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sessie' }));
    expect(screen.getByText('Geef de sessie een titel.')).toBeTruthy();
    expect(screen.getByText(/Dit is geen webadres/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Organisatie' })).toHaveProperty(
      'value',
      'Gemeente Voorbeeld',
    );
    expect(drafts(fetched)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Samen');
    expect(screen.queryByText('Geef de sessie een titel.'), 'it is being mended').toBeNull();
    expect(screen.getByText(/Dit is geen webadres/), 'this is not yet').toBeTruthy();
  });

  it('asks first what nobody else can know, and keeps the rest folded until there is something wrong in it', async () => {
    host();
    begin();
    const fold = screen.getByText('Meer instellen').closest('details') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    for (const name of ['Plekken op de plaat', 'Groepen', 'Eerst bekijken', 'Beginnen met een bestand'])
      expect(fold.contains(screen.getByRole('heading', { name })), name).toBe(true);
    for (const name of ['Over de sessie', 'Draaiboek'])
      expect(fold.contains(screen.getByRole('heading', { name })), name).toBe(false);
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Samen bouwen');
    await userEvent.click(screen.getByRole('button', { name: 'Groep toevoegen' }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Naam van de groep' }));
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sessie' }));
    expect((await screen.findAllByText('Geef elke groep een naam.')).length).toBeGreaterThan(0);
    expect(fold.open).toBe(true);
  });

  it('takes groups, places and questions of one’s own along', async () => {
    const fetched = host();
    begin();
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Samen bouwen');
    await userEvent.click(screen.getByRole('checkbox', { name: /5 Op weg naar meedoen/ }));
    expect(screen.getByText('Samen 100 minuten')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Groep toevoegen' }));
    const label = screen.getByRole('textbox', { name: 'Naam van de groep' });
    await userEvent.clear(label);
    await userEvent.type(label, 'Werkgevers');
    await userEvent.click(screen.getByRole('heading', { name: 'Eigen vragen' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Jouw vraag' }), 'Wat kost het?');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg vraag toe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sessie' }));
    await waitFor(() => expect(drafts(fetched)).toHaveLength(1));
    const draft = drafts(fetched)[0]?.draft;
    expect(draft?.places).toContain('bo5');
    expect(draft?.groups.at(-1)?.label).toBe('Werkgevers');
    expect(draft?.prompts.filter((prompt) => prompt.origin === 'own')).toMatchObject([
      { wording: { tekst: 'Wat kost het?', tekst_b1: 'Wat kost het?' } },
    ]);
  });

  it('asks the host’s code only where the host wants one', async () => {
    const fetched = host({ needsHostCode: true });
    begin();
    const code = await screen.findByLabelText('Begeleiderscode');
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Samen bouwen');
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sessie' }));
    expect(drafts(fetched)).toEqual([]);
    await userEvent.type(code, 'bouwkeet');
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sessie' }));
    await waitFor(() => expect(drafts(fetched)[0]?.hostCode).toBe('bouwkeet'));
  });
});

describe('a session that is there', () => {
  it('shows its key card, codes and links once it was made', async () => {
    await edit(sampleRoomWith(), { recoveryCode: MADE.recoveryCode });
    expect(await screen.findByText(MADE.recoveryCode)).toBeTruthy();
    expect((await screen.findAllByText('HJK 7M2P')).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Print sleutelkaart' })).toBeTruthy();
    const links = await waitFor(() => {
      const found = screen.getAllByRole<HTMLInputElement>('textbox').map((field) => field.value);
      expect(found).toHaveLength(3);
      return found;
    });
    expect(links.every((link) => link.startsWith('http://192.168.1.20:3000/'))).toBe(true);
    expect(screen.getByRole('link', { name: 'Naar de sessie' }).getAttribute('href')).toBe(
      '/begeleider/w-sample',
    );
  });

  it('keeps the day that people were told, says why, and saves the rest of the form', async () => {
    const room = sampleRoomWith();
    room.act({ role: 'facilitator' }, { type: 'setUp', set: { retentionDays: 30 } });
    seatIn(room, 's-joined', 'inwoner');
    await edit(room);
    const title = await screen.findByRole('textbox', { name: 'Titel' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Bouwen in Oost');
    const kept = screen.getByRole('combobox', { name: 'Bewaren' });
    await userEvent.selectOptions(kept, '90');
    expect(screen.getByText(/Zij lazen dat we op .* alles wissen/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(/Dat mag niet meer: er deden al mensen mee/)).toBeTruthy();
    expect(screen.getByText('Bewaard, maar niet de dag. Kijk bij het veld hierboven.')).toBeTruthy();
    await waitFor(() =>
      expect(workshopOf(room.state)).toMatchObject({ title: 'Bouwen in Oost', retentionDays: 30 }),
    );
    await userEvent.selectOptions(kept, '7');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(workshopOf(room.state)?.retentionDays).toBe(7));
    // Nearer cannot be taken back; that it cannot is said.
    await userEvent.click(screen.getByRole('button', { name: /^Maak ongedaan/ }));
    expect((await screen.findAllByText(/Zij lazen wanneer we alles wissen/)).length).toBeGreaterThan(0);
    expect(workshopOf(room.state)?.retentionDays).toBe(7);
  });

  it('changes title and groups while the session runs', async () => {
    const room = await edit();
    const title = await screen.findByRole('textbox', { name: 'Titel' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Bouwen in West');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(workshopOf(room.state)?.title).toBe('Bouwen in West'));
    await userEvent.click(screen.getByRole('button', { name: 'Haal groep Professional weg' }));
    await waitFor(() => expect(room.state.group.size).toBe(1));
  });

  it('shows a question that was asked as frozen, and lets another be changed', async () => {
    const asked = {
      op: 'patch',
      kind: 'activity',
      id: 'droom',
      set: { state: 'open', everOpened: true },
    } as const;
    const room = await edit(sampleRoomWith(asked));
    await userEvent.click(await screen.findByRole('button', { name: /^Droom/ }));
    expect(screen.getByText('Al gesteld: vraag, plek en keuzes staan vast.')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Vraag' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Droom/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Wat gebeurt er nu/ }));
    const question = screen.getByRole('textbox', { name: 'Vraag' });
    await userEvent.clear(question);
    await userEvent.type(question, 'Hoe gaat het?');
    await userEvent.tab();
    await waitFor(() => expect(room.state.prompt.get('nu-1')?.wording.tekst).toBe('Hoe gaat het?'));
  });

  it('changes a title in one register and leaves a plain one that has words of its own', async () => {
    const own = { tekst: 'De droom', tekst_b1: 'Jouw droomhuis' };
    const room = await edit(
      sampleRoomWith({ op: 'patch', kind: 'activity', id: 'droom', set: { title: own } }),
    );
    await userEvent.click(await screen.findByRole('button', { name: /^De droom/ }));
    expect(screen.getByText('Dit lezen inwoners. Hij verandert niet mee.')).toBeTruthy();
    const title = screen.getByRole('textbox', { name: 'Titel', description: '' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Dromen');
    await userEvent.tab();
    await waitFor(() =>
      expect(room.state.activity.get('droom')?.title).toEqual({
        tekst: 'Dromen',
        tekst_b1: 'Jouw droomhuis',
      }),
    );
  });

  it('adds a step of any kind, where it is put', async () => {
    const room = await edit();
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg onderdeel toe' }));
    await userEvent.click(screen.getByRole('radio', { name: /^Zeggen hoe ver we zijn/ }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Waar komt het?' }), '1');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() => expect(room.state.activity.size).toBe(5));
    const blocks = [...room.state.activity.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ block }) => block);
    expect(blocks).toEqual(['explain', 'scale', 'notes', 'notes', 'explain']);
  });

  it('adds a moment with a question of one’s own, before the closing', async () => {
    const room = await edit();
    await userEvent.click(await screen.findByText('Eigen vragen'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Jouw vraag' }), 'En de buurt?');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Waar hoort de vraag bij?' }),
      'place:bo5',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Voeg vraag toe' }));
    await waitFor(() => expect(workshopOf(room.state)?.places).toContain('bo5'));
    const steps = within(
      screen.getByRole('heading', { name: 'Onderdelen' }).closest('section') ?? document.body,
    );
    const names = steps.getAllByRole('button', { expanded: false }).map((button) => button.textContent);
    expect(names.at(-2)).toContain('Op weg naar meedoen');
    expect(names.at(-1)).toContain('Afronden');
  });

  it('says so when it was deleted meanwhile', async () => {
    const room = await edit();
    await screen.findByRole('textbox', { name: 'Titel' });
    act(() => room.end('deleted'));
    expect(screen.getByText('Deze sessie bestaat niet meer.')).toBeTruthy();
  });
});
