import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith, seatIn, showAt } from '#client/conduct/testing/inRoom.tsx';
import { fetchLate } from '#client/late.ts';
import { heldSecret } from '#client/secret.ts';
import { rememberSeat, seatFor, wipe } from '#client/sync/device.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
// Lazy in the product; a test should not wait for the disk.
import '#client/blocks/notes/NotesOnTablet.tsx';
import './CameLater.tsx';
import './EarlierNotes.tsx';
import './Leaving.tsx';
import { ParticipantView } from './ParticipantView.tsx';

// Comes with the line in the product; a test should not have to wait for it.
beforeAll(async () => void (await fetchLate()));

const SECRET = 'j'.repeat(43);

/** A tablet of a resident at an open question, with an earlier question behind it (or those of `asked`). */
async function tablet(history: object | null = null, asked: readonly string[] = ['droom', 'nu']) {
  const room = sampleRoomWith();
  const say = seatIn(room, 's1', 'inwoner');
  for (const id of asked) open(room, id);
  rememberSeat({ workshopId: 'w-sample', seatId: 's1', token: 't'.repeat(43), joinSecret: SECRET });
  const { hosts } = showAt('/deelnemer/w-sample', '/deelnemer/:id', <ParticipantView />, room, history);
  const field = await screen.findByRole('textbox', { name: 'Jouw briefje' });
  const write = (id: string, text: string, activityId = 'droom') =>
    act(
      () =>
        void say({
          type: 'contribute',
          contributionId: id,
          activityId,
          promptId: null,
          hideGroup: false,
          data: { text },
        }),
    );
  return { room, field, write, hosts };
}

function open(room: MemoryRoom, activityId: string): void {
  room.act(FACILITATOR, { type: 'goTo', activityId });
  room.act(FACILITATOR, { type: 'setActivityState', activityId, to: 'open' });
}

const choose = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  await userEvent.click(screen.getByRole('button', { name }));
};

it('takes back everything at once after one question, and says what stays', async () => {
  const { room, write } = await tablet();
  write('n1', 'een');
  write('n2', 'twee');
  await choose('Haal alles weg wat ik gaf');
  expect(await screen.findByText(/Je gaf 2 dingen/)).toBeTruthy();
  expect(screen.getByText(/in een meegenomen verslag staat, blijft/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Ja, haal alles weg' }));
  expect(await screen.findByText('Alles wat je gaf, is weg.')).toBeTruthy();
  expect(room.state.contribution.size).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Goed' }));
  await choose('Haal alles weg wat ik gaf');
  expect(await screen.findByText(/Van jou hangt hier niets/)).toBeTruthy();
});

it('takes back everything after the end as well', async () => {
  const { room, write } = await tablet();
  write('n1', 'een');
  act(() => void room.act(FACILITATOR, { type: 'closeWorkshop' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Haal alles weg wat ik gaf' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, haal alles weg' }));
  await waitFor(() => expect(room.state.contribution.size).toBe(0));
});

it('hands the device on: sends what was half written, lets go of the seat, and begins at the choice of group', async () => {
  const { room, field } = await tablet();
  await userEvent.type(field, 'Half geschreven');
  await choose('Nieuwe persoon');
  expect(await screen.findByText(/schreef dit en verstuurde het nog niet/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur dit eerst' }));
  await userEvent.click(screen.getByRole('button', { name: 'Nieuwe persoon' }));
  await waitFor(() => expect(window.location.pathname).toBe('/mee'));
  expect(heldSecret()).toBe(SECRET);
  expect(window.location.hash).toBe('');
  expect(seatFor('w-sample')).toBeNull();
  expect(room.state.seat.get('s1')?.left).toBe(true);
  expect([...room.state.contribution.values()].map(({ data }) => data['text'])).toEqual(['Half geschreven']);
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/geschreven|s1/);
});

it('says what would be lost when there is no line, and does not wait for ever', async () => {
  const { field, hosts } = await tablet({ newPerson: true });
  expect(await screen.findByRole('heading', { name: 'Nieuwe persoon op dit apparaat?' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
  act(() => hosts[0]?.drop());
  await userEvent.type(field, 'Onderweg');
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur briefje' }));
  await choose('Nieuwe persoon');
  await userEvent.click(await screen.findByRole('button', { name: 'Nieuwe persoon' }));
  expect(await screen.findByText(/Er wacht nog 1 briefje/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Toch doorgaan' })).toBeTruthy();
});

it('tells who comes later that earlier questions are still open, once', async () => {
  await tablet({ fresh: true });
  expect(await screen.findByText(/Er was al 1 vraag voordat jij kwam/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk de eerdere vragen' }));
  expect(await screen.findByRole('heading', { name: 'Mijn eerdere briefjes' })).toBeTruthy();
  expect(screen.queryByText(/voordat jij kwam/)).toBeNull();
});

it('tells nobody who was there from the beginning that there were questions before', async () => {
  const { room } = await tablet({ fresh: true }, ['droom']);
  act(() => open(room, 'nu'));
  await choose('Mijn eerdere briefjes');
  await userEvent.click(await screen.findByRole('button', { name: 'Terug naar de vraag van nu' }));
  expect(await screen.findByRole('textbox', { name: 'Jouw briefje' })).toBeTruthy();
  expect(screen.queryByText(/voordat jij kwam/)).toBeNull();
});

it('says of a text left at an older question which question it was', async () => {
  const { room, field } = await tablet(null, ['droom']);
  const asked = screen.getByRole('heading', { level: 1 }).textContent ?? '';
  await userEvent.type(field, 'Nog niet af');
  act(() => open(room, 'nu'));
  expect(await screen.findByText('Je schreef nog bij de vorige vraag.')).toBeTruthy();
  act(() => open(room, 'afronden'));
  const told = await screen.findByText('Je schreef nog bij deze vraag:');
  expect(told.parentElement?.textContent).toContain(asked);
});

it('shows nothing any more when another tab emptied the device, and keeps nothing again', async () => {
  const { field } = await tablet();
  await userEvent.type(field, 'Half geschreven');
  await wipe();
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'praatplaat:seats' })));
  expect(await screen.findByText('Dit apparaat is leeg.')).toBeTruthy();
  expect(Object.keys(localStorage).filter((key) => /draft|sight/.test(key))).toEqual([]);
});

it('stays when another tab keeps something else', async () => {
  const { field } = await tablet();
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'praatplaat:edits:w-sample/s1' })));
  await userEvent.type(field, 'gewoon door');
  expect(screen.queryByText('Dit apparaat is leeg.')).toBeNull();
});
