import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Change } from '#domain/workshop/changes.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();
const activity = (id: string, set: Partial<Activity>): Change => ({ op: 'patch', kind: 'activity', id, set });

/** Six people vote: residents for bo5, professionals for bo3, and a third one of each gives bo3 a dot too. */
function voted(...more: readonly Change[]): MemoryRoom {
  const room = sampleRoomWith(
    activity('droom', { block: 'dots', placeId: null, options: { dots: 2, places: ['bo2', 'bo3', 'bo5'] } }),
    ...more,
  );
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  for (const [at, group] of [...Array(3).fill('inwoner'), ...Array(4).fill('professional')].entries()) {
    const person = seatIn(room, `s${at}`, group);
    person({
      type: 'contribute',
      contributionId: `dot-${at}`,
      activityId: 'droom',
      promptId: null,
      hideGroup: false,
      data: { on: group === 'inwoner' ? 'bo5' : 'bo3' },
    });
  }
  return room;
}

describe('a vote on the desk', () => {
  it('says how many answered and nothing of what, until the result is shown', async () => {
    const room = voted();
    await openDesk(room);
    const panel = within(screen.getByRole('region', { name: 'De stemming' }));
    expect(panel.getByRole('status').textContent).toBe(
      '7 van de 7 apparaten gaven antwoord. Er zijn 7 stippen gegeven.',
    );
    expect(screen.getByRole('button', { name: /Laat de uitslag zien/ })).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'Stippen per keuze en per groep' })).toBeNull();
  });

  it('proposes two bouwopgaven, and takes what is ahead along to the ones that are chosen', async () => {
    const room = voted(
      { op: 'patch', kind: 'activity', id: 'nu', set: { follows: 1 } },
      { op: 'patch', kind: 'activity', id: 'afronden', set: { follows: 2, placeId: 'bo1', block: 'notes' } },
    );
    await openDesk(room);
    act(() => void room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' }));
    expect(screen.getByText('De meeste stippen van iedereen: 3 Elkaar opzoeken')).toBeTruthy();
    expect(screen.getByText('De meeste stippen van inwoners: 5 Op weg naar meedoen')).toBeTruthy();
    expect(screen.getByText(/^Kies eerst een bouwopgave/), 'the big button goes past it').toBeTruthy();
    const choose = within(screen.getByRole('region', { name: 'Aan welke bouwopgaven werken we verder?' }));
    const second = choose.getByRole('combobox', { name: 'Tweede bouwopgave' });
    expect(within(second).queryByRole('option', { name: 'Geen tweede' })).toBeNull();
    await userEvent.selectOptions(second, '2 Praten mét inwoners');
    await userEvent.click(choose.getByRole('button', { name: 'Werk hieraan verder' }));
    expect(workshopOf(room.state)?.chosen).toEqual(['bo3', 'bo2']);
    expect(screen.queryByText(/^Kies eerst een bouwopgave/)).toBeNull();
    expect(['nu', 'afronden'].map((id) => room.state.activity.get(id)?.placeId)).toEqual(['bo3', 'bo2']);
    await userEvent.click(screen.getByRole('button', { name: /^Maak ongedaan/ }));
    expect(['nu', 'afronden'].map((id) => room.state.activity.get(id)?.placeId)).toEqual(['bo2', 'bo1']);
  });

  it('shows a place through all windows', async () => {
    const room = voted();
    await openDesk(room);
    act(() => void room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Vier vensters naast elkaar' }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Plek in de tekening' }),
      '2 Praten mét inwoners',
    );
    const side = within(screen.getByRole('region', { name: 'Inwoner' }));
    expect(side.getByText('0 stippen')).toBeTruthy();
    expect(side.getByText('Zei hier niets')).toBeTruthy();
  });
});
