import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import { keyFor } from '#client/sync/device.ts';
import { RehearseView } from './RehearseView.tsx';

const show = () => showAt('/oefenen', '/oefenen', <RehearseView />, sampleRoomWith());
const answer = (body: unknown, status = 200) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response(JSON.stringify(body), { status }));

afterEach(() => void vi.restoreAllMocks());

it('explains itself and opens a session with sample data', async () => {
  answer({ workshopId: 'w-oefen', facilitatorKey: 'f'.repeat(43), recoveryCode: 'A' });
  show();
  expect(screen.getByText(/Niemand ziet het/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Begin met oefenen' }));
  await waitFor(() => expect(window.location.pathname).toBe('/begeleider/w-oefen'));
  expect(keyFor('w-oefen', 'facilitator')).toBe('f'.repeat(43));
});

it('says so when there is no rehearsal to be had now', async () => {
  answer({ error: 'unavailable' }, 503);
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Begin met oefenen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Probeer het straks opnieuw');
});
