import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import { createSession } from '#client/sync/createSession.ts';
import type { Host } from '#client/sync/Host.ts';
import { keepLife } from '#client/sync/keepLife.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import type { SessionStore } from '#client/sync/Session.ts';
import { SessionProvider, useSession } from '#client/sync/SessionProvider.tsx';
import { eventually } from '#domain/testing/eventually.ts';
import type { Action } from '#domain/workshop/commands.ts';
import { OutOfCopy } from './OutOfCopy.tsx';

const AT = Date.parse('2026-11-22T13:05:00Z');
const FIELDS = {
  what: 'Elke week inloop',
  lead: 'teamleider',
  partners: '',
  firstMove: '',
  checkDate: '',
  residentNotices: '',
  placeId: null,
  tag: null,
};
const paper: Action = {
  type: 'contributeFor',
  activityId: 'droom',
  promptId: 'droom-1',
  groupId: 'inwoner',
  contributions: [{ contributionId: 'papier', data: { text: 'Van papier' } }],
};
const note: Action = {
  type: 'contribute',
  contributionId: 'n1',
  activityId: 'droom',
  promptId: 'droom-1',
  hideGroup: false,
  data: { text: 'Van een tablet' },
};

/** A desk as it is in a browser: its first view comes before the line to which it listens, unless there is none. */
async function deskIn(room: MemoryRoom, hasFirstView = true) {
  const line = room.attach(FACILITATOR);
  const host: Host = {
    ...line,
    connect: (listener) => {
      const first = room.attach(FACILITATOR);
      if (hasFirstView) first.connect({ ...listener, since: () => null, line: () => {} });
      first.close();
      queueMicrotask(() => line.connect(keepLife(session)(listener)));
    },
  };
  const session: SessionStore = createSession({ host, actor: FACILITATOR, backoff: () => 1 });
  await eventually(() => expect(session.getState().ready).toBe(true));
  return { line, session };
}

function Told() {
  const told = useSession((state) => state.outOfCopy);
  return told ? <OutOfCopy told={told} workshopId="w-sample" /> : null;
}

function show(session: SessionStore) {
  return render(
    <SessionProvider session={session}>
      <Told />
    </SessionProvider>,
  );
}

function sampleRoom() {
  const room = sampleRoomWith();
  const person = seatIn(room, 's1', 'inwoner');
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  return { room, person };
}

it('given a back-up of before what a desk did, it says so and puts that back, with what hangs on notes that came again', async () => {
  const { room, person } = sampleRoom();
  const { line, session } = await deskIn(room);
  show(session);
  const copy = room.state;
  person(note);
  const deeds: Action[] = [
    paper,
    { type: 'setActivityState', activityId: 'droom', to: 'revealed' },
    { type: 'putCluster', clusterId: 'k1', activityId: 'droom', title: 'Samen', contributionIds: ['n1'] },
    { type: 'setConclusion', activityId: 'droom', text: 'Elkaar kennen helpt.' },
    { type: 'putStep', stepId: 'st1', activityId: 'droom', order: 1, fields: FIELDS },
    { type: 'hideContribution', contributionId: 'papier', hidden: true },
  ];
  for (const deed of deeds) expect(room.act(FACILITATOR, deed)).toMatchObject({ ok: true });
  expect(screen.queryByRole('button')).toBeNull();
  act(() => room.putBack(copy, AT));
  act(() => line.restore());

  expect(
    screen.getByText(/Deze sessie komt uit een reservekopie van 22 nov 2026,? 14:05|van 14:05/),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Zet terug wat hier nog staat' }));
  await eventually(() => expect(room.state.step.get('st1')?.what).toBe('Elke week inloop'));
  expect(room.state.conclusion.get('droom')?.text).toBe('Elkaar kennen helpt.');
  expect(room.state.contribution.get('papier')).toMatchObject({ typedBy: 'facilitator' });
  expect(room.state.activity.get('droom')?.state).toBe('open');

  // The tablet gives its note again, and then it can hang where it hung.
  act(() => void person(note));
  act(() => void room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Probeer het opnieuw' }));
  await eventually(() => expect(room.state.placement.get('n1')?.clusterId).toBe('k1'));
  await eventually(() => expect(room.state.placement.get('papier')?.hidden).toBe(true));
  expect(await screen.findByText('Alles van dit scherm staat er weer.')).toBeTruthy();
  // The button that was pressed is gone.
  await eventually(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ik weet het' })),
  );
  session.close();
});

it('given what another desk changed since, it stays as it is; and once it was read, nothing is said any more', async () => {
  const { room } = sampleRoom();
  const { line, session } = await deskIn(room);
  const shown = show(session);
  const copy = room.state;
  room.act(FACILITATOR, { type: 'setConclusion', activityId: 'droom', text: 'Van voor de kopie' });
  act(() => room.putBack(copy, null));
  act(() => line.restore());
  expect(screen.getByText('Deze sessie komt uit een reservekopie.')).toBeTruthy();
  act(() => void room.act(FACILITATOR, { type: 'setConclusion', activityId: 'droom', text: 'Nieuwer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Zet terug wat hier nog staat' }));
  expect(await screen.findByText(/1 ding kon nog niet terug/)).toBeTruthy();
  expect(room.state.conclusion.get('droom')?.text).toBe('Nieuwer');
  await userEvent.click(screen.getByRole('button', { name: 'Ik weet het' }));
  shown.unmount();
  show(session);
  expect(screen.queryByText(/reservekopie/)).toBeNull();
  session.close();
});

it('given a desk that was opened after it, it says so and has nothing to put back', async () => {
  const { room } = sampleRoom();
  room.putBack(room.state, AT);
  const { session } = await deskIn(room, false);
  show(session);
  expect(await screen.findByText(/reservekopie van/)).toBeTruthy();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  session.close();
});
