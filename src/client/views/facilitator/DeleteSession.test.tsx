import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { keepUndo, keptUndo } from '#client/conduct/keptUndo.ts';
import { keyFor, rememberKey } from '#client/sync/device.ts';
import { draftsOf, writeDraft } from '#client/sync/drafts.ts';
import { eventually } from '#domain/testing/eventually.ts';
import { DeleteSession } from './DeleteSession.tsx';

const DESK = { workshopId: 'w-wis', seatId: 'facilitator' } as const;

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

it('leaves nothing of the session on this laptop, also without a line that says that it is gone', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }));
  rememberKey(DESK.workshopId, 'facilitator', 'k'.repeat(43), 'Samen bouwen');
  writeDraft({ ...DESK, activityId: 'conclusie', promptId: 'a1' }, 'Jan woont te klein');
  keepUndo('facilitator w-wis', [{ type: 'setConclusion', parts: [] }]);
  writeDraft({ ...DESK, workshopId: 'w-ander', activityId: 'conclusie', promptId: 'a1' }, 'Van een ander');

  render(<DeleteSession workshopId={DESK.workshopId} hostKey={'k'.repeat(43)} onClose={() => {}} />);
  await userEvent.type(await screen.findByLabelText(/Typ WISSEN/), 'wissen');
  await userEvent.click(screen.getByRole('button', { name: 'Wis voorgoed' }));
  await eventually(() => expect(keyFor(DESK.workshopId, 'facilitator')).toBeNull());
  await eventually(() => expect(keptUndo('facilitator w-wis')).toEqual([]));
  expect(draftsOf(DESK.workshopId, DESK.seatId)).toEqual([]);
  expect(draftsOf('w-ander', DESK.seatId)).toHaveLength(1);
});
