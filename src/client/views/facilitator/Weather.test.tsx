import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { sampleRoomWith } from '#client/conduct/testing/inRoom.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();

it('calls up clouds, wind and rain one by one, says what hangs there, and makes it calm again', async () => {
  const room = sampleRoomWith();
  const user = userEvent.setup();
  await openDesk(room);
  const panel = within(await screen.findByRole('region', { name: 'Het weer' }));
  expect(panel.getByRole('status').textContent).toBe('Het is rustig boven het huis.');
  await user.click(panel.getByRole('button', { name: 'Verander het weer' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Het weer' }));
  await user.click(dialog.getByRole('switch', { name: 'Crisis' }));
  await user.click(dialog.getByRole('switch', { name: 'Regels' }));
  await user.click(dialog.getByRole('switch', { name: /^Harde wind/ }));
  expect(workshopOf(room.state)?.weather).toEqual({ clouds: ['regels', 'crisis'], wind: true, rain: false });
  expect(panel.getByRole('status').textContent).toBe('Regels, Crisis, Harde wind');
  await user.click(dialog.getByRole('button', { name: 'Maak het rustig' }));
  expect(workshopOf(room.state)?.weather).toEqual({ clouds: [], wind: false, rain: false });
});
