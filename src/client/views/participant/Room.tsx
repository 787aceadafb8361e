import { useState } from 'react';
import { useMySeat } from '#client/blocks/notes/useMySeat.ts';
import { RegisterProvider } from '#client/reading/useRegister.tsx';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Page } from '#client/ui/Page.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { peopleAt } from '#domain/workshop/seating.ts';
import { useWords } from '#i18n/useWords.ts';
import { Announcements } from './Announcements.tsx';
import { Banners } from './Banners.tsx';
import { Closed } from './Closed.tsx';
import { Connecting } from './Connecting.tsx';
import { EarlierNotes } from './EarlierNotes.tsx';
import { Gone } from './Gone.tsx';
import { Menu } from './Menu.tsx';
import { Now } from './Now.tsx';
import { Wipe } from './Wipe.tsx';

type Screen = 'now' | 'earlier';

/** Everything a participant sees of a session; which screen depends on the session and, for looking back, on them. */
export function Room({ onEmptied }: { onEmptied: () => void }) {
  const t = useWords('participant');
  const { ready, gone } = useSessionState();
  const seat = useMySeat();
  const group = useSession(({ view }) => (seat === null ? undefined : view.group.get(seat.groupId)));
  // Plain Dutch wherever a resident sits.
  const plain = useSession(({ view }) =>
    seat === null ? true : [...peopleAt(seat).keys()].some((id) => view.group.get(id)?.resident !== false),
  );
  const workshop = useSession(({ view }) => workshopOf(view));
  const activityId = useSession(({ view }) => currentActivity(view)?.id);
  const [screen, setScreen] = useState<Screen>('now');
  const [wiping, setWiping] = useState(false);

  if (gone !== null) return <Gone reason={gone} />;
  if (!ready || workshop === undefined || seat === null) return <Connecting />;
  const closed = workshop.status === 'closed';
  return (
    <RegisterProvider fallback={plain ? 'tekst_b1' : 'tekst'}>
      <Page
        className="participant-page"
        title={workshop.title}
        brand={
          <div className="participant-bar">
            <GroupMark group={group ?? null} size="2.25rem" />
            <span>{t(`you.${seat.mode}`, { group: group?.label ?? '', count: seat.people })}</span>
          </div>
        }
        header={<Menu screen={screen} closed={closed} onScreen={setScreen} onWipe={() => setWiping(true)} />}
      >
        <Banners drafts={screen === 'now'} />
        {screen === 'earlier' ? (
          <EarlierNotes closed={closed} onBack={() => setScreen('now')} />
        ) : closed ? (
          <Closed onWipe={() => setWiping(true)} />
        ) : (
          <Now key={activityId ?? ''} />
        )}
        <Announcements />
        {wiping ? <Wipe onCancel={() => setWiping(false)} onEmptied={onEmptied} /> : null}
      </Page>
    </RegisterProvider>
  );
}

function useSessionState() {
  const ready = useSession((session) => session.ready);
  const gone = useSession((session) => session.gone);
  return { ready, gone };
}
