import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith } from '#client/conduct/testing/inRoom.tsx';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();

it('has the conclusion that was being typed again after the page was loaded anew, and nothing once it is kept', async () => {
  const room = sampleRoomWith();
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  for (const to of ['open', 'revealed'] as const)
    room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to });
  await openDesk(room);
  const field = () => screen.findByRole('textbox', { name: 'Conclusie van dit onderdeel' });
  await userEvent.type(await field(), 'Rust begint bij één gezicht');
  cleanup();
  await openDesk(room);
  expect(((await field()) as HTMLTextAreaElement).value).toBe('Rust begint bij één gezicht');
  expect(room.state.conclusion.size).toBe(0);
  act(
    () => void room.act(FACILITATOR, { type: 'setConclusion', activityId: 'droom', text: 'Van een ander' }),
  );
  expect(((await field()) as HTMLTextAreaElement).value).toBe('Rust begint bij één gezicht');
});
