import '#client/scene/konvaCanvas.testing.ts';
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  answerHostInfo,
  FACILITATOR,
  holdKey,
  sampleRoomWith,
  showAt,
} from '#client/conduct/testing/inRoom.tsx';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { FacilitatorView } from './FacilitatorView.tsx';

beforeEach(() => {
  answerHostInfo();
  return () => {
    vi.restoreAllMocks();
  };
});

/** The desk at the first question, turned round. */
async function desk(room: MemoryRoom) {
  holdKey('facilitator');
  showAt('/begeleider/w-sample', '/begeleider/:id', <FacilitatorView />, room);
  await screen.findByRole('heading', { level: 1, name: 'Samen bouwen in Oost' });
}

it('has the conclusion that was being typed again after the page was loaded anew, and nothing once it is kept', async () => {
  const room = sampleRoomWith();
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  for (const to of ['open', 'revealed'] as const)
    room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to });
  await desk(room);
  const field = () => screen.findByRole('textbox', { name: 'Conclusie van dit onderdeel' });
  await userEvent.type(await field(), 'Rust begint bij één gezicht');
  cleanup();
  await desk(room);
  expect(((await field()) as HTMLTextAreaElement).value).toBe('Rust begint bij één gezicht');
  expect(room.state.conclusion.size).toBe(0);
  act(
    () => void room.act(FACILITATOR, { type: 'setConclusion', activityId: 'droom', text: 'Van een ander' }),
  );
  expect(((await field()) as HTMLTextAreaElement).value).toBe('Rust begint bij één gezicht');
});
