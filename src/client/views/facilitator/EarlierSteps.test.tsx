import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleRoomWith } from '#client/conduct/testing/inRoom.tsx';
import { AGREED_BEFORE } from '#domain/testing/sampleWorkshop.ts';
import { deskPerTest } from './deskPerTest.testing.tsx';

const openDesk = deskPerTest();

describe('the desk of a follow-up', () => {
  it('shows what was agreed before, and says of each whether it stands', async () => {
    const room = sampleRoomWith({ op: 'put', kind: 'earlierStep', entity: AGREED_BEFORE });
    await openDesk(room);
    const panel = within(await screen.findByRole('region', { name: 'Afspraken van de vorige keer' }));
    expect(panel.getByText(/0 van de 1 staan er nu/)).toBeTruthy();
    await userEvent.click(panel.getByRole('switch', { name: /Eén vaste contactpersoon/ }));
    expect(await panel.findByText(/1 van de 1 staan er nu/)).toBeTruthy();
    expect(panel.getByText(/afgesproken op 20 november 2025 · staat er nu/)).toBeTruthy();
  });

  it('has no such list in a session that stands by itself', async () => {
    await openDesk(sampleRoomWith());
    expect(screen.queryByRole('region', { name: 'Afspraken van de vorige keer' })).toBeNull();
  });
});
