import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith } from '#client/conduct/testing/inRoom.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();
const LED_ON = /Intussen is er al verder gegaan. Kijk waar jullie zijn, en kies dan./;

it('given others led on while this desk had no line, then its own steps fall, and it is told so once', async () => {
  const room = sampleRoomWith();
  const { hosts } = await openDesk(room);
  const bar = await screen.findByRole('button', { name: /^Begin/ });
  act(() => hosts[0]?.drop());
  await userEvent.click(bar);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await screen.findByText(/Er wachten 3 stappen van jou/);
  act(() => {
    room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
    room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
    room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' });
  });
  const there = { now: workshopOf(room.state), activity: room.state.activity };
  act(() => hosts[0]?.restore());
  expect(await screen.findAllByText(LED_ON)).toHaveLength(1);
  await waitFor(() => expect(screen.queryByText(/van jou/)).toBeNull());
  expect({ now: workshopOf(room.state), activity: room.state.activity }).toEqual(there);
  await userEvent.click(screen.getByRole('button', { name: 'Begrepen' }));
  expect(screen.queryByText(LED_ON)).toBeNull();
});
