import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith } from '#client/conduct/testing/inRoom.tsx';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();

const field = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Conclusie van dit onderdeel' });

/** A room with its first question turned round. */
function turnedRound() {
  const room = sampleRoomWith();
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  for (const to of ['open', 'revealed'] as const)
    room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to });
  return room;
}

it('has the conclusion that was being typed again after the page was loaded anew, also when another kept one since', async () => {
  const room = turnedRound();
  await openDesk(room);
  await userEvent.type(await field(), 'Rust begint bij één gezicht');
  cleanup();
  await openDesk(room);
  expect((await field()).value).toBe('Rust begint bij één gezicht');
  expect(room.state.conclusion.size).toBe(0);
  act(
    () => void room.act(FACILITATOR, { type: 'setConclusion', activityId: 'droom', text: 'Van een ander' }),
  );
  expect((await field()).value).toBe('Rust begint bij één gezicht');
});

it('has nothing half-typed once it was kept', async () => {
  const room = turnedRound();
  await openDesk(room);
  await userEvent.type(await field(), 'Rust begint bij één gezicht');
  await userEvent.click(screen.getByRole('button', { name: 'Zet op het grote scherm' }));
  await waitFor(() => expect(room.state.conclusion.get('droom')?.text).toBe('Rust begint bij één gezicht'));
  cleanup();
  room.act(FACILITATOR, { type: 'setConclusion', activityId: 'droom', text: 'Van een ander' });
  await openDesk(room);
  expect((await field()).value).toBe('Van een ander');
});
