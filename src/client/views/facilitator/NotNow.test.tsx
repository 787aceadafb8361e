import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { sampleRoomWith } from '#client/conduct/testing/inRoom.tsx';
import { eventually } from '#domain/testing/eventually.ts';
import { deskPerTest } from './deskPerTest.testing.tsx';

/** Without a line nothing can be fetched. */
const line = vi.hoisted(() => ({ isGone: true }));
vi.mock('./scriptDialogs.ts', async () => {
  const { filesFirst } = await import('#client/filesFirst.ts');
  const { lazyPart } = await import('#client/lazyPart.ts');
  const dialog = lazyPart<{ onClose: () => void }>(
    filesFirst(['Dialog.tsx'], async () => {
      if (line.isGone) throw new TypeError('Failed to fetch');
      return () => <p>Hier verander je het onderdeel</p>;
    }),
  );
  return { AddActivityDialog: dialog, EditActivityDialog: dialog };
});

const openDesk = deskPerTest();

it('a dialog that cannot be fetched says so and leaves the desk as it is, and comes when the line is back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await openDesk(sampleRoomWith());
  const add = screen.getByRole('button', { name: 'Voeg onderdeel toe' });
  await userEvent.click(add);
  expect(await screen.findByRole('dialog', { name: 'Dit scherm kwam niet binnen' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Samen bouwen in Oost' })).toBeTruthy();
  line.isGone = false;
  // What failed is not asked for again within a second; she presses again, as people do.
  await eventually(async () => {
    const close = screen.queryAllByRole('button', { name: 'Sluiten' }).at(-1);
    if (close) await userEvent.click(close);
    await userEvent.click(add);
    expect(screen.getByText('Hier verander je het onderdeel')).toBeTruthy();
  });
});
