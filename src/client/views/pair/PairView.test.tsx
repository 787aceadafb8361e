import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import { keyFor } from '#client/sync/device.ts';
import { PairView } from './PairView.tsx';

const PAIRING = { pairingId: 'p-1', secret: 's'.repeat(43), code: 'HJK7M2P' };
let polled: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    const asks = String(url).endsWith('/pairings');
    const body = asks ? PAIRING : (polled.shift() ?? { state: 'waiting' });
    const failed = typeof body === 'object' && body !== null && 'error' in body;
    return new Response(JSON.stringify(body), { status: failed ? 404 : 200 });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const show = () => showAt('/scherm', '/scherm', <PairView />, sampleRoomWith());
/** Time for one more question to the host. */
const poll = () => vi.advanceTimersByTimeAsync(1_600);

it('shows a code to read out, and becomes a wall once it was typed', async () => {
  polled = [{ state: 'waiting' }, { state: 'paired', workshopId: 'w1', wallKey: 'w'.repeat(43) }];
  show();
  expect(await screen.findByText('HJK 7M2P')).toBeTruthy();
  await poll();
  expect(window.location.pathname).toBe('/scherm');
  await poll();
  await waitFor(() => expect(window.location.pathname).toBe('/scherm/w1'));
  expect(keyFor('w1', 'wall')).toBe('w'.repeat(43));
});

it('asks for a new code when its own has expired', async () => {
  polled = [{ error: 'notFound' }];
  show();
  await screen.findByText('HJK 7M2P');
  await poll();
  expect(await screen.findByText('Deze code is verlopen. Hier is een nieuwe.')).toBeTruthy();
});
