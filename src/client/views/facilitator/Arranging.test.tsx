import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { agrees } from '#domain/testing/agrees.ts';
import { stepSaying } from '#domain/testing/stepSaying.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();

/** The desk at the first question, revealed, with three notes; notes unfolded. */
async function desk(options: Record<string, unknown> = {}) {
  const room = sampleRoomWith({ op: 'patch', kind: 'activity', id: 'droom', set: { options } });
  const inwoner = seatIn(room, 's1', 'inwoner');
  const prof = seatIn(room, 's2', 'professional');
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  const write = (by: typeof inwoner, contributionId: string, text: string) =>
    by({
      type: 'contribute',
      contributionId,
      activityId: 'droom',
      promptId: 'droom-1',
      hideGroup: false,
      data: { text },
    });
  write(inwoner, 'n1', 'Rust in huis');
  write(inwoner, 'n2', 'Bel Anna de Vries');
  write(prof, 'n3', 'Tijd om te luisteren');
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' });
  await openDesk(room);
  await userEvent.click(screen.getByRole('button', { name: 'Lees briefjes (alleen jij)' }));
  return room;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = (text: string) =>
  userEvent.click(screen.getByRole('checkbox', { name: new RegExp(`Kies dit briefje.*${text}`) }));
const clusterOf = (room: MemoryRoom, id: string) => room.state.placement.get(id)?.clusterId ?? null;
const undo = () => press(/^Maak ongedaan/);

describe('arranging on the desk', () => {
  it('puts chosen notes together under a title, renames, takes one out and takes it all apart', async () => {
    const room = await desk();
    await choose('Rust');
    await choose('Tijd');
    expect(screen.getByText('2 briefjes gekozen')).toBeTruthy();
    await press('Voeg samen');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Titel van de stapel' }), 'Ruimte');
    await userEvent.click(dialog.getByRole('button', { name: 'Voeg samen' }));
    const [cluster] = [...room.state.cluster.values()];
    expect(cluster?.title).toBe('Ruimte');
    expect(['n1', 'n2', 'n3'].map((id) => clusterOf(room, id) === cluster?.id)).toEqual([true, false, true]);
    await press('Verander de titel');
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel van de stapel' }), ' en tijd');
    await press('Bewaar');
    expect([...room.state.cluster.values()][0]?.title).toBe('Ruimte en tijd');
    await press(/Haal uit de stapel.*Rust/);
    expect(clusterOf(room, 'n1')).toBeNull();
    await press('Haal uit elkaar');
    expect(room.state.cluster.size).toBe(0);
    await undo();
    expect(clusterOf(room, 'n3')).toBe(cluster?.id);
  });

  it('chooses a row of notes with Shift, and shows one group only', async () => {
    await desk();
    const user = userEvent.setup();
    const boxes = screen.getAllByRole('checkbox', { name: /Kies dit briefje/ });
    await user.click(boxes[0] as HTMLElement);
    await user.keyboard('{Shift>}');
    await user.click(boxes[2] as HTMLElement);
    await user.keyboard('{/Shift}');
    expect(screen.getByText('3 briefjes gekozen')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Laat zien' }), 'Professional');
    expect(screen.getAllByRole('checkbox', { name: /Kies dit briefje/ })).toHaveLength(1);
  });

  it('shows one note large and goes back', async () => {
    const room = await desk();
    await press(/Groot in beeld.*Rust/);
    expect(workshopOf(room.state)?.spotlightId).toBe('n1');
    await press(/Terug naar het bord/);
    expect(workshopOf(room.state)?.spotlightId).toBeNull();
  });

  it('makes words unreadable by tapping them, and readable again', async () => {
    const room = await desk();
    await press(/Maak onleesbaar.*Anna/);
    const dialog = within(screen.getByRole('dialog'));
    for (const word of ['Anna', 'de', 'Vries'])
      await userEvent.click(dialog.getByRole('button', { name: word }));
    await userEvent.click(dialog.getByRole('button', { name: 'Maak onleesbaar' }));
    expect(room.state.placement.get('n2')?.masks).toEqual([[4, 17]]);
    expect(screen.getByText('Bel ▇▇▇')).toBeTruthy();
    await press(/Maak onleesbaar.*Bel/);
    await press('Maak alles weer leesbaar');
    expect(room.state.placement.get('n2')?.masks).toEqual([]);
  });

  it('tags notes only where the script asks for it', async () => {
    const room = await desk({ tags: true });
    const row = screen.getByText('Rust in huis').closest('li') as HTMLElement;
    await userEvent.click(within(row).getByRole('button', { name: 'Ontwerp' }));
    expect(room.state.placement.get('n1')?.tag).toBe('ontwerp');
    await userEvent.click(within(row).getByRole('button', { name: 'Ontwerp' }));
    expect(room.state.placement.get('n1')?.tag).toBeNull();
  });

  it('types several notes at once for a group', async () => {
    const room = await desk();
    expect(screen.queryByRole('group', { name: 'Dakkapel of ontwerp' })).toBeNull();
    await press('Typ voor anderen');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Namens welke groep?' }),
      'Professional',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Briefjes, één per regel' }),
      'Van papier{Enter}{Enter}Nog een',
    );
    expect(screen.getByText(/namens Professional/)).toBeTruthy();
    await press('Hang op');
    const typed = [...room.state.contribution.values()].filter((each) => each.seatId === null);
    expect(typed.map((each) => [each.groupId, each.promptId, each.data['text']])).toEqual([
      ['professional', 'droom-hoorde', 'Van papier'],
      ['professional', 'droom-hoorde', 'Nog een'],
    ]);
  });

  it('sums up, keeps the time, and does the same question again', async () => {
    const room = await desk();
    await userEvent.type(screen.getByRole('textbox', { name: 'Conclusie van dit onderdeel' }), 'Rust eerst.');
    await press('Zet op het grote scherm');
    expect(room.state.conclusion.get('droom')?.text).toBe('Rust eerst.');
    // What was pressed goes or can do nothing more; the focus stays near, and in no field.
    await waitFor(() => expect(document.activeElement?.className).toBe('running__sum'));
    await press('Start de klok');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('timer')));
    expect(room.state.activity.get('droom')?.timer).toMatchObject({ running: true });
    expect(screen.getByRole('timer').textContent).toMatch(/^Nog (8:00|7:[0-5]\d)$/);
    await press('+1 minuut');
    await press('Pauze');
    expect(screen.getByRole('timer').textContent).toMatch(/^Staat stil op (9:00|8:[0-5]\d)$/);
    await press('Stop de klok');
    expect(room.state.activity.get('droom')?.timer).toBeNull();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start de klok' })),
    );
    await press('Herhaal dit onderdeel');
    expect(room.state.activity.size).toBe(5);
    await undo();
    await undo();
    expect(room.state.activity.size).toBe(4);
    expect(workshopOf(room.state)?.currentActivityId).toBe('droom');
  });

  it('takes back by Ctrl+Z, asks before notes turn face down, and is kind when somebody went on', async () => {
    const room = await desk();
    await press(/Laat niet zien.*Rust/);
    const ctrlZ = () =>
      act(async () => {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true }));
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
    await ctrlZ();
    expect(room.state.placement.get('n1')?.hidden ?? false).toBe(false);
    await press(/Laat niet zien.*Rust/);
    act(() => void room.act(FACILITATOR, { type: 'hideContribution', contributionId: 'n1', hidden: false }));
    await ctrlZ();
    expect(screen.getAllByText(/Iemand anders heeft dit intussen veranderd/).length).toBeGreaterThan(0);
    expect(room.state.placement.get('n1')?.hidden).toBe(false);
  });
});

describe('steps on the desk', () => {
  async function stepsDesk() {
    const room = sampleRoomWith({
      op: 'patch',
      kind: 'activity',
      id: 'nu',
      set: { block: 'steps', state: 'open', everOpened: true },
    });
    const inwoner = seatIn(room, 's1', 'inwoner');
    room.act(FACILITATOR, { type: 'goTo', activityId: 'nu' });
    inwoner({
      type: 'contribute',
      contributionId: 'd1',
      activityId: 'nu',
      promptId: 'nu-1',
      hideGroup: false,
      data: { what: 'Een vaste koffietafel', residentNotices: 'Ik kan binnenlopen' },
    });
    await openDesk(room);
    return room;
  }

  it('settles a draft into a step, prefilled, and says what it still lacks', async () => {
    const room = await stepsDesk();
    await press('Lees voorstellen (alleen jij)');
    await press(/Maak er een afspraak van/);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByDisplayValue('Ik kan binnenlopen')).toBeTruthy();
    // Whoever begins one begins to type, not at the cross that closes it.
    expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Wat gaan we doen?' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Wie trekt het?' }), 'teamleider wijkteam');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar afspraak' }));
    expect(room.state.step.get('d1')).toMatchObject({
      what: 'Een vaste koffietafel',
      lead: 'teamleider wijkteam',
      placeId: 'bo2',
    });
    expect(screen.getByText('Nog niet compleet: datum')).toBeTruthy();
    await press(/Haal weg: Een vaste koffietafel/);
    expect(room.state.step.size).toBe(0);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Afspraken' })),
    );
  });

  it('says before closing that there is no complete step, until there is one', async () => {
    const room = await stepsDesk();
    await press('Sessie');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sluit af' }));
    const question = 'Er is nog geen afspraak met een trekker en een datum. Toch afsluiten?';
    expect(screen.getByText(question)).toBeTruthy();
    act(
      () =>
        void room.act(
          ...agrees(
            't',
            'nu',
            stepSaying('Tafel', {
              lead: 'teamleider',
              checkDate: '2027-01-10',
              residentNotices: 'Binnenlopen',
            }),
          ),
        ),
    );
    expect(screen.queryByText(question)).toBeNull();
  });
});
