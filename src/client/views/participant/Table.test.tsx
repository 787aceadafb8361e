import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import { fetchLate } from '#client/late.ts';
import { rememberSeat } from '#client/sync/device.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
// Lazy in the product; a test should not wait for the disk.
import '#client/blocks/notes/NotesOnTablet.tsx';
import '#client/blocks/scale/ScaleOnTablet.tsx';
import '#client/blocks/word/WordOnTablet.tsx';
import '#client/seats/SeatDialog.tsx';
import '#client/seats/TableTurns.tsx';
import '#client/seats/WhoWrites.tsx';
import { ParticipantView } from './ParticipantView.tsx';

// Comes with the line in the product; a test should not have to wait for it.
beforeAll(async () => void (await fetchLate()));

const TABLE = { inwoner: 2, professional: 1 };

/** A tablet on a table with two residents and a professional, at the first question of the sample. */
async function table(set: Partial<Activity> = {}): Promise<MemoryRoom> {
  const room = sampleRoomWith({ op: 'patch', kind: 'activity', id: 'droom', set });
  room.act(
    { role: 'host' },
    { type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 1, mode: 'table', perGroup: TABLE },
  );
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  rememberSeat({ workshopId: 'w-sample', seatId: 's1', token: 't'.repeat(43) });
  showAt('/deelnemer/w-sample', '/deelnemer/:id', <ParticipantView />, room);
  await screen.findByRole('heading', { level: 1, name: 'Wat is voor jou belangrijk?' });
  return room;
}

const given = (room: MemoryRoom) =>
  [...room.state.contribution.values()].filter((each) => each.seatId === 's1');

it('writes each note for the group that is chosen, residents first, and remembers the last', async () => {
  const room = await table();
  expect(screen.getByText('Jullie tafel: 3 mensen')).toBeTruthy();
  const who = within(await screen.findByRole('group', { name: 'Van wie is dit briefje?' }));
  expect(who.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual([
    'Inwoner',
    'Professional',
  ]);
  expect(who.getByRole<HTMLInputElement>('radio', { name: 'Inwoner' }).checked).toBe(true);
  const write = async (text: string) => {
    await userEvent.type(screen.getByRole('textbox', { name: 'Jouw briefje' }), text);
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur briefje' }));
  };
  await write('een');
  await userEvent.click(who.getByRole('radio', { name: 'Professional' }));
  await write('twee');
  await write('drie');
  expect(given(room).map(({ data, groupId }) => [data['text'], groupId])).toEqual([
    ['een', 'inwoner'],
    ['twee', 'professional'],
    ['drie', 'professional'],
  ]);
});

it('lets everybody answer in turn, without showing what the one before chose', async () => {
  const room = await table({ block: 'scale', options: {} });
  await userEvent.click(await screen.findByRole('button', { name: /Inwoner 1/ }));
  await userEvent.click(await screen.findByRole('radio', { name: /begonnen/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Klaar, geef het apparaat door' }));
  expect(screen.getByRole('heading', { name: /Nu is de volgende persoon/ })).toBeTruthy();
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(screen.getByText('1 van 3 gaven antwoord.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Professional/ }));
  expect(screen.getByRole('heading', { name: 'Nu antwoordt: Professional' })).toBeTruthy();
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: /bijna/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Klaar, geef het apparaat door' }));
  await userEvent.click(screen.getByRole('button', { name: /Inwoner 2/ }));
  await userEvent.click(screen.getByRole('radio', { name: /weet ik niet/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Klaar, geef het apparaat door' }));
  expect(screen.getByRole('heading', { name: 'Iedereen aan deze tafel gaf antwoord.' })).toBeTruthy();
  expect(given(room).map(({ groupId, person, data }) => [groupId, person, data['value']])).toEqual([
    ['inwoner', 0, '2'],
    ['professional', 0, '4'],
    ['inwoner', 1, 'unknown'],
  ]);
  act(() => void room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' }));
  expect(screen.getByText('Aan jullie tafel gaven 3 mensen antwoord.')).toBeTruthy();
  expect(room.state.result.get('droom')?.all?.answered).toBe(3);
});

it('asks a word of everybody, without what the one before was still typing', async () => {
  const room = await table({ block: 'word', options: {} });
  await userEvent.click(await screen.findByRole('button', { name: 'Inwoner 1' }));
  await userEvent.type(screen.getByRole('textbox'), 'Half');
  await userEvent.click(screen.getByRole('button', { name: 'Klaar, geef het apparaat door' }));
  await userEvent.click(screen.getByRole('button', { name: 'Professional' }));
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  await userEvent.type(screen.getByRole('textbox'), 'Samen{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Klaar, geef het apparaat door' }));
  await userEvent.click(screen.getByRole('button', { name: 'Inwoner 1' }));
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Half');
  expect(given(room).map(({ groupId, person, data }) => [groupId, person, data['text']])).toEqual([
    ['professional', 0, 'Samen'],
  ]);
});

it('takes in somebody who comes later', async () => {
  const room = await table();
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  await userEvent.click(screen.getByRole('button', { name: 'Wie doet er mee op dit apparaat?' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Professional: één erbij' }));
  await userEvent.click(screen.getByRole('button', { name: 'Zo zitten we hier' }));
  expect(room.state.seat.get('s1')?.perGroup).toEqual({ inwoner: 2, professional: 2 });
  expect(await screen.findByText('Jullie tafel: 4 mensen')).toBeTruthy();
});
