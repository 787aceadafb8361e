import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith, seatIn, showAt } from '#client/conduct/testing/inRoom.tsx';
import { fetchLate } from '#client/late.ts';
import { rememberSeat } from '#client/sync/device.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { ParticipantView } from './ParticipantView.tsx';

// Comes with the line in the product; a test should not have to wait for it.
beforeAll(async () => void (await fetchLate()));

/** The first question of the sample as a vote, open, with a tablet of a resident and two more people. */
async function tablet(set: Partial<Activity>) {
  const room = sampleRoomWith({ op: 'patch', kind: 'activity', id: 'droom', set });
  seatIn(room, 's1', 'inwoner');
  const others = [seatIn(room, 's2', 'inwoner'), seatIn(room, 's3', 'inwoner')];
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  rememberSeat({
    workshopId: 'w-sample',
    seatId: 's1',
    token: 't'.repeat(43),
    title: 'Samen bouwen in Oost',
  });
  showAt('/deelnemer/w-sample', '/deelnemer/:id', <ParticipantView />, room);
  await screen.findByRole('heading', { level: 1, name: 'Wat is voor jou belangrijk?' });
  const answer = (at: number, data: Record<string, unknown>) =>
    others[at]?.({
      type: 'contribute',
      contributionId: `other-${at}`,
      activityId: 'droom',
      promptId: null,
      hideGroup: false,
      data,
    });
  return { room, answer };
}

const given = (room: MemoryRoom) =>
  [...room.state.contribution.values()].filter((each) => each.seatId === 's1').map((each) => each.data);
const reveal = (room: MemoryRoom) =>
  act(() => void room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' }));

describe('dots on a tablet', () => {
  it('are given and taken back one by one, no more than there are, and shown after the reveal', async () => {
    const { room, answer } = await tablet({
      block: 'dots',
      placeId: null,
      options: { dots: 2, places: ['bo1', 'bo2'] },
    });
    const plus = await screen.findByRole('button', { name: 'Geef een stip aan: 1 Blijven bouwen' });
    expect(screen.getByText('Je hebt nog 2 stippen.')).toBeTruthy();
    await userEvent.click(plus);
    await userEvent.click(plus);
    await userEvent.click(plus);
    expect(given(room)).toEqual([{ on: 'bo1' }, { on: 'bo1' }]);
    expect(plus.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('jouw stippen: 2')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Haal een stip weg van: 1 Blijven bouwen' }));
    expect(given(room)).toEqual([{ on: 'bo1' }]);
    act(() => {
      answer(0, { on: 'bo2' });
      answer(1, { on: 'bo2' });
    });
    expect(screen.queryByText(/2 stippen$/)).toBeNull();
    reveal(room);
    expect(screen.getByText('De meeste stippen: 2 Praten mét inwoners')).toBeTruthy();
    expect(screen.getByText('Jouw stippen: 1 Blijven bouwen')).toBeTruthy();
  });
});

describe('a scale on a tablet', () => {
  it('keeps one answer that can be changed, and says when too few answered', async () => {
    const { room } = await tablet({ block: 'scale', options: {} });
    await userEvent.click(await screen.findByRole('radio', { name: /begonnen/ }));
    await userEvent.click(screen.getByRole('radio', { name: /weet ik niet/ }));
    expect(given(room)).toEqual([{ value: 'unknown' }]);
    expect(await screen.findByText('Bewaard')).toBeTruthy();
    reveal(room);
    expect(screen.getByText('Jij koos: weet ik niet')).toBeTruthy();
    expect(screen.getByText('Te weinig antwoorden om te laten zien')).toBeTruthy();
  });
});

describe('a proposition on a tablet', () => {
  it('is answered with eens, oneens or twijfel, and shows the bars after the reveal', async () => {
    const { room, answer } = await tablet({ block: 'statement', options: {} });
    await userEvent.click(await screen.findByRole('radio', { name: 'oneens' }));
    act(() => {
      answer(0, { value: 'agree' });
      answer(1, { value: 'agree' });
    });
    expect(screen.queryByRole('table')).toBeNull();
    reveal(room);
    expect(screen.getByRole('row', { name: 'Inwoner 2 1 0' })).toBeTruthy();
  });

  it('tells with Klaar that this person is done', async () => {
    const { room } = await tablet({ block: 'statement', options: {} });
    await userEvent.click(await screen.findByRole('switch', { name: /Ik ben klaar/ }));
    expect(room.state.presence.get('s1')?.readyIn).toBe('droom');
  });
});
