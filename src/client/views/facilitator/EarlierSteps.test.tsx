import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { holdKey, sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import { AGREED_BEFORE } from '#domain/testing/sampleWorkshop.ts';
import { FacilitatorView } from './FacilitatorView.tsx';

describe('the desk of a follow-up', () => {
  it('shows what was agreed before, and says of each whether it stands', async () => {
    holdKey('facilitator');
    const room = sampleRoomWith({ op: 'put', kind: 'earlierStep', entity: AGREED_BEFORE });
    showAt('/begeleider/w-sample', '/begeleider/:id', <FacilitatorView />, room);
    const panel = within(await screen.findByRole('region', { name: 'Afspraken van de vorige keer' }));
    expect(panel.getByText(/0 van de 1 staan er nu/)).toBeTruthy();
    await userEvent.click(panel.getByRole('switch', { name: /Eén vaste contactpersoon/ }));
    expect(await panel.findByText(/1 van de 1 staan er nu/)).toBeTruthy();
    expect(panel.getByText(/afgesproken op 20 november 2025 · staat er nu/)).toBeTruthy();
  });

  it('has no such list in a session that stands by itself', async () => {
    holdKey('facilitator');
    showAt('/begeleider/w-sample', '/begeleider/:id', <FacilitatorView />, sampleRoomWith());
    await screen.findByRole('main');
    expect(screen.queryByRole('region', { name: 'Afspraken van de vorige keer' })).toBeNull();
  });
});
