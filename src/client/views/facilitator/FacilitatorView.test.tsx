import '#client/scene/konvaCanvas.testing.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerHostInfo, holdKey, sampleRoomWith, seatIn, showAt } from '#client/conduct/testing/inRoom.tsx';
import { keyFor } from '#client/sync/device.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { UNSAVED, WALLS } from '#domain/workshop/counts.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { FacilitatorView } from './FacilitatorView.tsx';

async function show(room: MemoryRoom) {
  holdKey('facilitator');
  const shown = showAt('/begeleider/w-sample', '/begeleider/:id', <FacilitatorView />, room);
  await screen.findByRole('heading', { level: 1, name: 'Samen bouwen in Oost' });
  return shown;
}

/** Lets what was asked for reach the host and come back. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const press = (key: string) =>
  act(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await settled();
  });
const stateOf = (room: MemoryRoom, id: string) => room.state.activity.get(id)?.state;
const nowAt = (room: MemoryRoom) => workshopOf(room.state)?.currentActivityId;
const write = (contributionId: string, text: string) =>
  ({
    type: 'contribute',
    contributionId,
    activityId: 'droom',
    promptId: 'droom-1',
    hideGroup: false,
    data: { text },
  }) as const;

/** The first question, open, with one note of a resident. */
async function writing() {
  const room = sampleRoomWith();
  const inwoner = seatIn(room, 's-inw', 'inwoner');
  const shown = await show(room);
  await press('ArrowRight');
  await press('ArrowRight');
  await press('ArrowRight');
  act(() => void inwoner(write('n1', 'Rust in huis')));
  return { room, inwoner, ...shown };
}

/** Lets 3-2-1 go by, however late its timers are heard on a busy machine. */
async function turnsRound(room: MemoryRoom): Promise<void> {
  for (let waited = 0; waited < 20_000 && stateOf(room, 'droom') === 'open'; waited += 100)
    await act(() => vi.advanceTimersByTimeAsync(100));
  expect(stateOf(room, 'droom')).toBe('revealed');
}

beforeEach(() => {
  answerHostInfo();
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

describe('the facilitator’s desk', () => {
  it('asks for the recovery code when this device has no key', async () => {
    showAt('/begeleider/w-sample', '/begeleider/:id', <FacilitatorView />, sampleRoomWith());
    expect(screen.getByRole('textbox', { name: 'Herstelcode' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Open de sessie' }));
    expect(screen.getByText('Typ eerst de herstelcode.')).toBeTruthy();
  });

  it('remembers the session by its title', async () => {
    await show(sampleRoomWith());
    expect(keyFor('w-sample', 'facilitator')).toBe('k'.repeat(43));
    expect(localStorage.getItem('praatplaat:keys')).toContain('Samen bouwen in Oost');
  });

  it('names on its one button what happens next, from welcome to the question', async () => {
    const room = sampleRoomWith();
    await show(room);
    await userEvent.click(screen.getByRole('button', { name: /Begin de sessie/ }));
    await userEvent.click(screen.getByRole('button', { name: /Naar de volgende vraag/ }));
    await userEvent.click(screen.getByRole('button', { name: /Start deze vraag/ }));
    expect(stateOf(room, 'droom')).toBe('open');
    expect(screen.getByRole('button', { name: /Draai briefjes om/ })).toBeTruthy();
    expect(screen.getByText('Wat is voor jou belangrijk?', { selector: '.now__plain' })).toBeTruthy();
    expect(screen.getByText('Laat inwoners eerst praten.')).toBeTruthy();
  });

  it('counts down before it reveals, and ← stops that', async () => {
    const { room } = await writing();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await press('ArrowRight');
    expect(room.state.activity.get('droom')?.countdownAt).not.toBeNull();
    await press('ArrowLeft');
    await act(() => vi.advanceTimersByTimeAsync(4_000));
    expect(stateOf(room, 'droom')).toBe('open');
    await press('ArrowRight');
    await turnsRound(room);
  });

  it('does not walk on for who pressed "nu meteen" just after the countdown ended', async () => {
    const { room } = await writing();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await press('ArrowRight');
    await turnsRound(room);
    await press('ArrowRight');
    expect(nowAt(room)).toBe('droom');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    await press('ArrowRight');
    expect(nowAt(room)).not.toBe('droom');
  });

  it('says that people cannot unsee text before it goes back, and → answers no', async () => {
    const { room } = await writing();
    await press('ArrowRight');
    await press('ArrowRight');
    expect(stateOf(room, 'droom')).toBe('revealed');
    await press('ArrowLeft');
    expect(screen.getByRole('heading', { name: 'Briefjes weer dichtdraaien?' })).toBeTruthy();
    await press('ArrowRight');
    expect(screen.queryByRole('heading', { name: 'Briefjes weer dichtdraaien?' })).toBeNull();
    expect(stateOf(room, 'droom')).toBe('revealed');
    await press('ArrowLeft');
    await userEvent.click(screen.getByRole('button', { name: 'Draai dicht' }));
    expect(stateOf(room, 'droom')).toBe('open');
  });

  it('says how many are still writing before she moves on', async () => {
    const { room } = await writing();
    act(
      () =>
        void room.act(
          { role: 'host' },
          { type: 'setPresence', seatId: 's-inw', connected: true, writingIn: 'droom', readyIn: null },
        ),
    );
    expect(screen.getByText('Nog 1 mens schrijft.')).toBeTruthy();
  });

  it('blanks the wall with B and with the clicker’s dot', async () => {
    const room = sampleRoomWith();
    await show(room);
    await press('b');
    expect(workshopOf(room.state)?.wallBlank).toBe(true);
    await press('.');
    expect(workshopOf(room.state)?.wallBlank).toBe(false);
    await press('Escape');
    await press('F5');
    expect(nowAt(room)).toBe('welkom');
  });

  it('follows a clicker whose keys went to the wall, but no message from elsewhere', async () => {
    const room = sampleRoomWith();
    await show(room);
    const message = (origin: string) =>
      act(async () => {
        const data = { type: 'praatplaat:key', key: 'next' };
        window.dispatchEvent(new MessageEvent('message', { origin, data }));
        await settled();
      });
    await message('https://elders.example');
    expect(stateOf(room, 'welkom')).toBe('ready');
    await message(window.location.origin);
    expect(stateOf(room, 'welkom')).toBe('open');
  });

  it('keeps notes folded until she asks, then hides and moves them without dragging', async () => {
    const { room, container } = await writing();
    expect(container.innerHTML).not.toContain('Rust in huis');
    await userEvent.click(screen.getByRole('button', { name: 'Lees briefjes (alleen jij)' }));
    const note = within(screen.getByText('Rust in huis').closest('li') ?? document.body);
    await userEvent.click(note.getByRole('button', { name: /^Laat niet zien/ }));
    expect(room.state.placement.get('n1')).toMatchObject({ hidden: true });
    await userEvent.click(note.getByRole('button', { name: /^Verplaats/ }));
    await userEvent.click(note.getByRole('button', { name: 'Naar rechts' }));
    const before = room.state.placement.get('n1');
    await userEvent.keyboard('{ArrowRight}');
    await act(settled);
    expect(room.state.placement.get('n1')?.x).toBe((before?.x ?? 0) + 50);
    expect(stateOf(room, 'droom'), 'arrows belong to the note here').toBe('open');
  });

  it('warns that one resident is recognisable, and merges the lanes', async () => {
    const { room } = await writing();
    expect(screen.getByText('Er is 1 inwoner: briefjes zijn herkenbaar.')).toBeTruthy();
    await userEvent.click(screen.getByRole('switch', { name: /Hang alle briefjes in één rij/ }));
    expect(workshopOf(room.state)?.groupsHidden).toBe(true);
  });

  it('warns that no resident has joined', async () => {
    const room = sampleRoomWith();
    seatIn(room, 's-prof', 'professional');
    await show(room);
    expect(screen.getByText(/Er is nog geen inwoner/)).toBeTruthy();
  });

  it('pushes another question, and jumps to any step', async () => {
    const { room } = await writing();
    await userEvent.click(
      screen.getByRole('button', { name: 'Stel deze vraag: Waar krijg je energie van?' }),
    );
    expect(room.state.activity.get('droom')?.promptId).toBe('droom-2');
    await userEvent.click(screen.getByRole('button', { name: /^Straks.*Afronden/ }));
    expect(nowAt(room)).toBe('afronden');
  });

  it('is alarmed when the line is lost', async () => {
    const { hosts } = await show(sampleRoomWith());
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => hosts.at(-1)?.drop());
    expect(screen.getByRole('alert').textContent).toContain('Geen verbinding met de server');
    act(() => hosts.at(-1)?.restore());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is alarmed while the host keeps nothing, and told that the hall does not follow', async () => {
    const { room } = await writing();
    const keeps = (can: boolean) =>
      act(
        () =>
          void room.act(
            { role: 'host' },
            { type: 'setPresence', seatId: UNSAVED, connected: !can, writingIn: null, readyIn: null },
          ),
      );
    keeps(false);
    const alarm = () => screen.getByRole('alert').textContent;
    // Its words may still have to come; whichever test is first waits for them.
    await screen.findByRole('alert');
    expect(alarm()).toContain('Bewaren lukt nu niet');
    expect(alarm()).not.toContain('Jouw laatste stap geldt nog niet');
    keeps(true);
    expect(screen.queryByRole('alert')).toBeNull();
    room.refuse = 'unavailable';
    await userEvent.click(screen.getByRole('button', { name: 'Scherm leeg' }));
    await waitFor(() => expect(alarm()).toContain('Jouw laatste stap geldt nog niet'));
    room.refuse = null;
  });

  it('says that no wall is open, with the way to one, until one is and after it has gone', async () => {
    const room = sampleRoomWith();
    await show(room);
    await userEvent.click(screen.getByRole('button', { name: 'Open er een' }));
    const dialog = screen.getByRole('dialog', { name: 'Groot scherm' });
    expect(within(dialog).getByRole('button', { name: 'Open het grote scherm' })).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
    const wall = (connected: boolean) =>
      act(
        () =>
          void room.act(
            { role: 'host' },
            { type: 'setPresence', seatId: WALLS, connected, writingIn: null, readyIn: null },
          ),
      );
    wall(true);
    expect(screen.queryByText('Er is geen groot scherm open.')).toBeNull();
    wall(false);
    expect(screen.getByText('Er is geen groot scherm open.')).toBeTruthy();
  });

  it('closes after a question, says what is still hidden, and reopens', async () => {
    const { room } = await writing();
    await userEvent.click(screen.getByRole('button', { name: 'Sessie' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sluit af' }));
    expect(screen.getByText('Bij ‘Droom’ zijn briefjes nog niet omgedraaid.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sluit af' }));
    expect(workshopOf(room.state)?.status).toBe('closed');
    expect(screen.getByRole('button', { name: /Naar het verslag/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sessie' }));
    await userEvent.click(screen.getByRole('button', { name: 'Heropen de sessie' }));
    expect(workshopOf(room.state)?.status).toBe('open');
  });

  it('deletes only after a typed word', async () => {
    await show(sampleRoomWith());
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('null'));
    const deletions = () => asked.mock.calls.filter(([, init]) => init?.method === 'DELETE');
    await userEvent.click(screen.getByRole('button', { name: 'Sessie' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wis deze sessie…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wis voorgoed' }));
    expect(screen.getByText('Typ het woord WISSEN.')).toBeTruthy();
    expect(deletions()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Typ WISSEN om door te gaan' }), 'wissen');
    await userEvent.click(screen.getByRole('button', { name: 'Wis voorgoed' }));
    expect(deletions().map(([url]) => url)).toEqual(['/api/workshops/w-sample']);
    // Once this device has let go of everything; until then it would lead the next test away.
    await waitFor(() => expect(window.location.pathname).toBe('/'));
    expect(keyFor('w-sample', 'facilitator')).toBeNull();
  });
});
