import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith } from '#client/conduct/testing/inRoom.tsx';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { inOrder, workshopOf } from '#domain/workshop/State.ts';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();
const titles = (room: MemoryRoom) => inOrder(room.state.activity.values()).map(({ title }) => title.tekst);
const script = () => within(screen.getByRole('navigation', { name: 'Draaiboek' }));

async function atDesk(room = sampleRoomWith()) {
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  await openDesk(room);
  await screen.findByRole('navigation', { name: 'Draaiboek' });
  return room;
}

describe('the script while it runs', () => {
  it('takes a step more, right after where the session is, and gives it back by undo', async () => {
    const room = await atDesk();
    await userEvent.click(script().getByRole('button', { name: 'Voeg onderdeel toe' }));
    await userEvent.click(await screen.findByRole('radio', { name: /^Stappen afspreken/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() =>
      expect(titles(room)).toEqual([
        'Welkom',
        'Droom',
        'Stappen afspreken',
        'Wat gebeurt er nu?',
        'Afronden',
      ]),
    );
    const added = inOrder(room.state.activity.values())[2];
    const asked = [...room.state.prompt.values()].filter(({ activityId }) => activityId === added?.id);
    expect(asked.map(({ contentId }) => contentId)).toEqual(['r5', 'r6']);
    await userEvent.click(screen.getByRole('button', { name: /^Maak ongedaan/ }));
    expect(titles(room)).not.toContain('Stappen afspreken');
  });

  it('takes along the question that was typed and not added by its own button', async () => {
    const room = await atDesk();
    await userEvent.click(script().getByRole('button', { name: 'Voeg onderdeel toe' }));
    await userEvent.click(await screen.findByRole('radio', { name: /^Eens of oneens/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(screen.getByText('Kies een vraag of schrijf er een.')).toBeTruthy();
    const own = screen.getByRole('textbox', { name: 'Of schrijf zelf een vraag' });
    await userEvent.type(own, 'Wij praten genoeg met inwoners.');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await waitFor(() => expect(titles(room)).toContain('Eens of oneens'));
    const asked = [...room.state.prompt.values()].map(({ wording }) => wording.tekst);
    expect(asked).toContain('Wij praten genoeg met inwoners.');
  });

  it('changes the place of a step that was not opened yet, and takes it away', async () => {
    const room = await atDesk();
    await userEvent.click(script().getByRole('button', { name: 'Pas aan: Wat gebeurt er nu?' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Onderdeel aanpassen' }));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Plek op de plaat' }), 'bo4');
    expect(room.state.activity.get('nu')?.placeId).toBe('bo4');
    expect(workshopOf(room.state)?.places).toContain('bo4');
    await userEvent.click(dialog.getByRole('button', { name: 'Zet eerder' }));
    expect(titles(room)).toEqual(['Welkom', 'Wat gebeurt er nu?', 'Droom', 'Afronden']);
    await userEvent.click(dialog.getByRole('button', { name: 'Haal dit onderdeel weg' }));
    expect(titles(room)).toEqual(['Welkom', 'Droom', 'Afronden']);
  });

  it('leaves the place of a question that was asked', async () => {
    const opened = sampleRoomWith({
      op: 'patch',
      kind: 'activity',
      id: 'droom',
      set: { state: 'open', everOpened: true },
    });
    await atDesk(opened);
    await userEvent.click(script().getByRole('button', { name: 'Pas aan: Droom' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Onderdeel aanpassen' }));
    expect(dialog.getByRole('combobox', { name: 'Plek op de plaat' })).toHaveProperty('disabled', true);
    expect(dialog.queryByRole('button', { name: 'Haal dit onderdeel weg' })).toBeNull();
  });

  it('skips a question, and says so', async () => {
    const room = await atDesk();
    await userEvent.click(screen.getByRole('button', { name: 'Sla dit onderdeel over' }));
    expect(workshopOf(room.state)?.currentActivityId).toBe('nu');
    expect(room.state.activity.get('droom')).toMatchObject({ state: 'ready', everOpened: false });
    expect(script().getByRole('button', { name: /^Overgeslagen:\s*Droom/ })).toBeTruthy();
  });

  it('says that a question is on the wall only when it is', async () => {
    const room = await atDesk();
    expect(screen.getByText('Met deze vraag begin je.')).toBeTruthy();
    expect(screen.queryByText('Deze vraag staat nu op het scherm.')).toBeNull();
    act(() => void room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' }));
    expect(screen.getByText('Deze vraag staat nu op het scherm.')).toBeTruthy();
    act(() => void room.act(FACILITATOR, { type: 'blankWall', on: true }));
    expect(screen.getByText(/Het scherm laat nu iets anders zien/)).toBeTruthy();
  });
});
