import '#client/scene/konvaCanvas.testing.ts';
import { screen } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';
import { answerHostInfo, holdKey, showAt } from '#client/conduct/testing/inRoom.tsx';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { FacilitatorView } from './FacilitatorView.tsx';

/**
 * Lets the host answer before every test of the file that calls this.
 *
 * @returns opens the facilitator's desk of the sample session and waits until it is there; gives its lines, as `showAt`
 */
export function deskPerTest(): (room: MemoryRoom) => Promise<ReturnType<typeof showAt>> {
  beforeEach(() => {
    answerHostInfo();
    return () => void vi.restoreAllMocks();
  });
  return async (room) => {
    holdKey('facilitator');
    const shown = showAt('/begeleider/w-sample', '/begeleider/:id', <FacilitatorView />, room);
    await screen.findByRole('heading', { level: 1, name: 'Samen bouwen in Oost' });
    return shown;
  };
}
