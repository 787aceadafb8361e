import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerHostInfo,
  FACILITATOR,
  holdKey,
  sampleRoomWith,
  seatIn,
  showAt,
} from '#client/conduct/testing/inRoom.tsx';
import { keyFor } from '#client/sync/device.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { FacilitatorView } from './FacilitatorView.tsx';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const HOST = { role: 'host' } as const;

const ADDRESS = {
  facilitator: 'begeleider',
  cofacilitator: 'medebegeleider',
  notetaker: 'verslaglegger',
} as const;

async function show(role: keyof typeof ADDRESS, room: MemoryRoom) {
  holdKey(role);
  const shown = showAt(`/${ADDRESS[role]}/w-sample`, `/${ADDRESS[role]}/:id`, <FacilitatorView />, room);
  await act(settled);
  return shown;
}

/** The first question with two notes, still face down. */
function writing(): MemoryRoom {
  const room = sampleRoomWith();
  const inw = seatIn(room, 's-inw', 'inwoner');
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  for (const [contributionId, text] of [
    ['n1', 'Rust in huis'],
    ['n2', 'Een vast gezicht'],
  ] as const)
    inw({
      type: 'contribute',
      contributionId,
      activityId: 'droom',
      promptId: 'droom-1',
      hideGroup: false,
      data: { text },
    });
  return room;
}

const button = (name: string | RegExp) => screen.queryByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const turn = (room: MemoryRoom) =>
  act(() => void room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' }));

beforeAll(() => {
  globalThis.scrollTo = () => {};
});
beforeEach(() => {
  localStorage.clear();
  answerHostInfo();
});

describe('the desk of a note-taker', () => {
  it('says which role it is, and has nothing that it may not do', async () => {
    await show('notetaker', writing());
    expect(screen.getByText(/^Je bent verslaglegger/)).toBeTruthy();
    for (const name of [
      /Draai briefjes om/,
      'Stap terug',
      'Scherm leeg',
      'Groot scherm',
      'Meedoen',
      'Sessie',
    ])
      expect(button(name), String(name)).toBeNull();
    for (const name of ['Voorbereiden', 'Verslag'])
      expect(screen.queryByRole('link', { name }), name).toBeNull();
    const script = within(screen.getByRole('navigation', { name: 'Draaiboek' }));
    expect(script.queryByRole('button')).toBeNull();
    expect(script.getByText('Droom')).toBeTruthy();
    await userEvent.keyboard('{ArrowRight}b');
    expect(screen.queryByText('Rust in huis')).toBeNull();
  });

  it('types for others, sees that at once and the rest after the reveal, and takes it back', async () => {
    const room = writing();
    const { container } = await show('notetaker', room);
    await press('Typ voor anderen');
    await userEvent.type(screen.getByRole('textbox', { name: /Briefjes, één per regel/ }), 'Van papier');
    await press('Hang op');
    await userEvent.keyboard('{Escape}');
    await press('Lees briefjes');
    expect(screen.getByText('Van papier', { selector: '.note-row__text' })).toBeTruthy();
    expect(container.innerHTML).not.toContain('Rust in huis');
    turn(room);
    const row = within(screen.getByText('Rust in huis').closest('li') ?? document.body);
    expect(row.queryByRole('button')).toBeNull();
    await press(/Maak ongedaan/);
    await act(settled);
    expect([...room.state.contribution.keys()].sort()).toEqual(['n1', 'n2']);
  });
});

describe('the desk of a co-facilitator', () => {
  it('conducts, and leaves key, links and deletion to the facilitator', async () => {
    const room = writing();
    await show('cofacilitator', room);
    expect(screen.getByText(/^Je bent medebegeleider/)).toBeTruthy();
    await press(/Draai briefjes om/);
    expect(room.state.activity.get('droom')?.countdownAt).not.toBeNull();
    await press('Sessie');
    expect(button('Logboek')).toBeTruthy();
    for (const name of ['Toon mijn sleutel', 'Samen begeleiden', /Wis deze sessie/])
      expect(button(name), String(name)).toBeNull();
  });

  it('given the link was revoked, says so kindly and forgets the key', async () => {
    const room = writing();
    await show('cofacilitator', room);
    act(() => room.end('unknown'));
    expect(screen.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Herstelcode' })).toBeNull();
    expect(keyFor('w-sample', 'cofacilitator')).toBeNull();
  });

  it('given no link on this device, asks for it and not for a recovery code', () => {
    showAt('/verslaglegger/w-sample', '/verslaglegger/:id', <FacilitatorView />, sampleRoomWith());
    expect(screen.getByRole('heading', { name: 'Hier is een link voor nodig' })).toBeTruthy();
  });
});

describe('samen begeleiden', () => {
  it('makes a link that is shown once, and revokes it after a question', async () => {
    const room = sampleRoomWith();
    await show('facilitator', room);
    await press('Sessie');
    await press('Samen begeleiden');
    expect(screen.getByText('Je gaf nog geen links.')).toBeTruthy();
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      room.act(HOST, { type: 'addHelper', helperId: 'h-1', role: 'notetaker' });
      return new Response(JSON.stringify({ helperId: 'h-1', key: 'q'.repeat(43) }));
    });
    await press('Maak een link voor een verslaglegger');
    const link = await screen.findByRole<HTMLInputElement>('textbox', { name: /Link voor de verslaglegger/ });
    expect(link.value).toMatch(new RegExp(`/verslaglegger/w-sample#${'q'.repeat(43)}$`));
    asked.mockImplementation(async () => {
      room.act(HOST, { type: 'removeHelper', helperId: 'h-1' });
      return new Response(null, { status: 204 });
    });
    await press(/^Trek in: Verslaglegger/);
    await press('Trek in');
    await act(settled);
    expect(asked.mock.lastCall?.[0]).toContain('/api/workshops/w-sample/helpers/h-1');
    expect(screen.getByText('Je gaf nog geen links.')).toBeTruthy();
  });
});

describe('the logbook', () => {
  it('tells what happened, the newest first, by role and without a text', async () => {
    const room = writing();
    await show('facilitator', room);
    act(() => {
      room.act(FACILITATOR, { type: 'hideContribution', contributionId: 'n1', hidden: true });
      room.act({ role: 'cofacilitator' }, { type: 'hideContribution', contributionId: 'n2', hidden: true });
      room.act({ role: 'participant', seatId: 's-inw' }, { type: 'withdraw', contributionId: 'n2' });
    });
    await press('Sessie');
    await press('Logboek');
    const lines = within(screen.getByRole('dialog')).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent?.replace(/^.*?\d\d:\d\d/, ''))).toEqual([
      '1 tekst gewist bij ‘Droom’deelnemer',
      '1 briefje verborgen bij ‘Droom’medebegeleider',
      '1 briefje verborgen bij ‘Droom’begeleider',
      'Vraag geopend bij ‘Droom’begeleider',
    ]);
    expect(screen.getByRole('dialog').textContent).not.toContain('Rust in huis');
  });
});

describe('eerst bekijken', () => {
  it('lets notes through one by one, or all at once, and undoes it', async () => {
    const room = writing();
    await show('facilitator', room);
    await press('Sessie');
    await userEvent.click(screen.getByRole('switch', { name: /Eerst bekijken/ }));
    expect(workshopOf(room.state)?.approval).toBe(true);
    await userEvent.keyboard('{Escape}');
    turn(room);
    expect(screen.getByText('2 briefjes wachten op jou')).toBeTruthy();
    expect(button('Keur alles goed'), 'not before she can read them').toBeNull();
    await press('Lees briefjes (alleen jij)');
    const row = within(screen.getByText('Rust in huis').closest('li') ?? document.body);
    expect(row.queryByRole('button', { name: /^Groot in beeld/ })).toBeNull();
    await userEvent.click(row.getByRole('button', { name: /^Keur goed/ }));
    expect(room.state.placement.get('n1')?.approved).toBe(true);
    await press('Keur alles goed');
    expect(screen.getByText('Alles is bekeken.')).toBeTruthy();
    await press(/Maak ongedaan/);
    await act(settled);
    expect(screen.getByText('1 briefje wacht op jou')).toBeTruthy();
  });

  it('given a note that changed while she approved it, then it waits with its new words, and says so', async () => {
    const room = writing();
    room.act(FACILITATOR, { type: 'setApproval', on: true });
    const { hosts } = await show('facilitator', room);
    await press('Lees briefjes (alleen jij)');
    act(() => {
      hosts[0]?.drop();
      room.act(
        { role: 'participant', seatId: 's-inw' },
        { type: 'editContribution', contributionId: 'n1', data: { text: 'Iets heel anders' } },
      );
    });
    await press('Keur alles goed');
    act(() => hosts[0]?.restore());
    await act(settled);
    await waitFor(() => expect(room.state.placement.get('n2')?.approved).toBe(true));
    expect(room.state.placement.get('n1')?.approved ?? false).toBe(false);
    const row = within(screen.getByText('Iets heel anders').closest('li') ?? document.body);
    expect(row.getByText(/veranderd nadat je het goedkeurde/)).toBeTruthy();
    expect(screen.getByText(/1 daarvan veranderde nadat je het goedkeurde/)).toBeTruthy();
    act(() => hosts[0]?.drop());
    act(
      () =>
        void room.act(
          { role: 'participant', seatId: 's-inw' },
          { type: 'editContribution', contributionId: 'n1', data: { text: 'Nog eens anders' } },
        ),
    );
    await press('Keur alles goed');
    act(() => hosts[0]?.restore());
    expect(await screen.findByText(/De tekst is net veranderd/)).toBeTruthy();
    await press('Keur alles goed');
    await waitFor(() => expect(room.state.placement.get('n1')?.approved).toBe(true));
  });
});
