import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith } from '#client/conduct/testing/inRoom.tsx';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('types in a stack of paper after the end: question and group per lot, any number of lines, counted', async () => {
  const room = sampleRoomWith();
  for (const id of ['droom', 'nu']) {
    room.act(FACILITATOR, { type: 'setActivityState', activityId: id, to: 'open' });
    room.act(FACILITATOR, { type: 'setActivityState', activityId: id, to: 'closed' });
  }
  room.act(FACILITATOR, { type: 'goTo', activityId: 'afronden' });
  room.act(FACILITATOR, { type: 'closeWorkshop' });
  await openDesk(room);
  await userEvent.click(await screen.findByRole('button', { name: 'Sessie' }));
  await press('Typ briefjes van papier in');
  const dialog = within(screen.getByRole('dialog', { name: 'Typ voor anderen' }));
  const question = dialog.getByRole('combobox', { name: /Bij welke vraag/ });
  expect([...question.querySelectorAll('option')].map((each) => each.textContent)).toEqual([
    'Vraag 1 · Wat is voor jou belangrijk?',
    'Vraag 2 · Wat hoorde je? · Professional',
    'Vraag 3 · Wat doen we nu?',
  ]);
  const field = dialog.getByRole('textbox', { name: 'Briefjes, één per regel' });
  const lines = Array.from({ length: 130 }, (_, index) => `briefje ${index + 1}`).join('\n');
  await userEvent.selectOptions(question, 'Vraag 3 · Wat doen we nu?');
  fireEvent.change(field, { target: { value: lines } });
  await press('Hang op');
  expect(dialog.getByText('Samen 130 briefjes ingetypt.')).toBeTruthy();
  expect(dialog.getByText('130 briefjes bij vraag 3, namens Inwoner')).toBeTruthy();
  await userEvent.selectOptions(question, 'Vraag 2 · Wat hoorde je? · Professional');
  await userEvent.type(field, 'Nog een');
  await press('Hang op');
  expect(dialog.getByText('Samen 131 briefjes ingetypt.')).toBeTruthy();
  const kept = [...room.state.contribution.values()];
  expect(kept.length).toBe(131);
  expect(kept.at(-1)).toMatchObject({ promptId: 'droom-hoorde', groupId: 'professional' });
});

it('has the half-typed stack of paper again after the laptop went down, with its question and group', async () => {
  const room = sampleRoomWith();
  for (const id of ['droom', 'nu'])
    room.act(FACILITATOR, { type: 'setActivityState', activityId: id, to: 'open' });
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  const open = async () => {
    await openDesk(room);
    await userEvent.click(await screen.findByRole('button', { name: 'Sessie' }));
    await press('Typ briefjes van papier in');
    return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Briefjes, één per regel' });
  };
  fireEvent.change(await open(), { target: { value: 'eerste\ntweede' } });
  const question = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /Bij welke vraag/ });
  const group = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /Namens|groep/ });
  await userEvent.selectOptions(question(), 'Vraag 3 · Wat doen we nu?');
  await userEvent.selectOptions(group(), 'Professional');
  cleanup();
  expect((await open()).value).toBe('eerste\ntweede');
  expect(question().selectedOptions[0]?.textContent).toBe('Vraag 3 · Wat doen we nu?');
  expect(group().selectedOptions[0]?.textContent).toBe('Professional');
  await press('Hang op');
  cleanup();
  expect((await open()).value).toBe('');
});
