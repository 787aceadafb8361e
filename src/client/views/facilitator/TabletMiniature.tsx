import { Suspense, useEffect, useMemo, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { tabletBlock } from '#client/blocks/tabletBlocks.ts';
import { RegisterProvider } from '#client/reading/useRegister.tsx';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import type { SessionState, SessionStore } from '#client/sync/Session.ts';
import { SessionProvider } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { mergeViews } from '#domain/workshop/mergeViews.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { useWords } from '#i18n/useWords.ts';

const SEAT_ID = 'example';

/** What a tablet of the first group shows: the real block in a session that leads nowhere. */
export function TabletMiniature({ view }: { view: State }) {
  const t = useWords('participant');
  const tablet = useWords('tablet');
  const seen = useMemo(() => exampleView(view), [view]);
  const [session] = useState(() => sessionOf(seen));
  useEffect(() => session.setState({ view: seen }), [session, seen]);
  const activity = currentActivity(seen);
  const closed = workshopOf(seen)?.status === 'closed';
  const Block =
    activity && !(activity.block === 'notes' && !activity.everOpened) ? tabletBlock(activity.block) : null;
  return (
    <SessionProvider session={session}>
      <RegisterProvider fallback="tekst_b1">
        <div className="mini__tablet">
          <Suspense fallback={null}>
            {Block && activity && !closed ? (
              <Block key={activity.id} activity={activity} />
            ) : (
              <p className="mini__wait">{closed ? tablet('closed.title') : t('waiting.next')}</p>
            )}
          </Suspense>
        </div>
      </RegisterProvider>
    </SessionProvider>
  );
}

/** The public view of participants with the seat of somebody who has not written anything. */
function exampleView(view: State): State {
  const [group] = groupsInOrder(view);
  const seat: Seat = { id: SEAT_ID, mode: 'own', groupId: group?.id ?? '', people: 1, left: false };
  return mergeViews(classView(view, 'participants', BLOCKS), {
    seat: new Map([[SEAT_ID, seat]]),
    contribution: new Map(),
    placement: new Map(),
    parked: new Map(),
    care: new Map(),
  });
}

function sessionOf(view: State): SessionStore {
  const store = createStore<SessionState>(() => ({
    actor: { role: 'participant', seatId: SEAT_ID },
    view,
    link: 'live',
    gone: null,
    ready: true,
    pending: [],
    refused: [],
    durable: true,
    clockOffset: 0,
    act: () => 'notAllowed',
    dismiss: () => {},
    setWriting: () => {},
    setReady: () => {},
  }));
  return Object.assign(store, { close: () => {} });
}
