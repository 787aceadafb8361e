import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { ConnectContext } from './ConnectContext.ts';
import type { Login } from './Host.ts';
import type { SessionStore } from './Session.ts';
import { SessionProvider, useAct, useSession } from './SessionProvider.tsx';
import { FACILITATOR, joinRoom, openQuestion, participant, sampleRoom } from './sampleRoom.testing.ts';
import { currentActivity } from './selectors.ts';
import { useConnectedSession } from './useConnectedSession.ts';
import { useNow } from './useNow.ts';

function Title() {
  const title = useSession((session) => currentActivity(session.view)?.title.tekst);
  const ask = useAct();
  const now = useNow(1_000);
  return (
    <button type="button" data-now={now} onClick={() => ask({ type: 'changeGroup', groupId: 'prof' })}>
      {title}
    </button>
  );
}

test('a view shows the session, follows it, and asks for things', async () => {
  const room = sampleRoom();
  const { session } = joinRoom(room, participant('s1'));
  render(
    <SessionProvider session={session}>
      <Title />
    </SessionProvider>,
  );
  expect(screen.getByRole('button').textContent).toBe('welkom');
  act(() => openQuestion(room, 'vraag1'));
  expect(screen.getByRole('button').textContent).toBe('vraag1');
  await act(async () => screen.getByRole('button').click());
  await eventually(() => expect(room.state.seat.get('s1')?.groupId).toBe('prof'));
});

test('the time of a view is that of the host', () => {
  const room = sampleRoom({ now: () => Date.now() + 3_600_000 });
  const { session } = joinRoom(room, participant('s1'));
  render(
    <SessionProvider session={session}>
      <Title />
    </SessionProvider>,
  );
  const shown = Number(screen.getByRole('button').dataset['now']);
  expect(Math.abs(shown - Date.now() - 3_600_000)).toBeLessThan(600_000);
});

test('a session is connected while the view stands, also under StrictMode, and ended after it', () => {
  const room = sampleRoom();
  const open = new Set<SessionStore>();
  const logins: Login[] = [];
  const connect = (login: Login) => {
    logins.push(login);
    const { session } = joinRoom(room, FACILITATOR);
    const close = session.close;
    open.add(session);
    return Object.assign(session, {
      close: () => {
        open.delete(session);
        close();
      },
    });
  };
  function View({ known }: { known: boolean }) {
    const session = useConnectedSession(known ? { workshopId: 'w1', role: 'facilitator', key: 'k' } : null);
    return <p>{session ? 'connected' : 'waiting'}</p>;
  }
  const view = (known: boolean) => (
    <StrictMode>
      <ConnectContext value={connect}>
        <View known={known} />
      </ConnectContext>
    </StrictMode>
  );
  const { rerender, unmount } = render(view(false));
  expect(screen.getByText('waiting')).toBeDefined();
  expect(logins).toEqual([]);
  rerender(view(true));
  expect(screen.getByText('connected')).toBeDefined();
  const asked = logins.length;
  rerender(view(true));
  expect(logins).toHaveLength(asked);
  expect(open.size).toBe(1);
  unmount();
  expect(open.size).toBe(0);
});
