import { useEffect, useState } from 'react';
import { type LeavingWay, late, type Screen } from '#client/late.ts';
import { RegisterProvider } from '#client/reading/useRegister.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useArrivalAt } from '#client/ui/useArrival.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { peopleAt } from '#domain/workshop/seating.ts';
import { useWords } from '#i18n/useWords.ts';
import { Banners } from './Banners.tsx';
import { Connecting } from './Connecting.tsx';
import { Menu } from './Menu.tsx';
import { Now } from './Now.tsx';

const Beside = late('Beside');
const CameLater = late('CameLater');
const Closed = late('Closed');
const EarlierNotes = late('EarlierNotes');
const Gone = late('Gone');
const Leaving = late('Leaving');

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
  const [leaving, setLeaving] = useState<LeavingWay | null>(() => (cameTo('newPerson') ? 'newPerson' : null));
  const [later, setLater] = useState(() => cameTo('fresh'));
  useArrivalAt(`${screen} ${activityId} ${workshop?.status}`);
  useEffect(forgetHow, []);

  const show = (next: Screen) => {
    setLater(false);
    setScreen(next);
  };

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
            <GroupMark group={seat.mode === 'table' ? null : (group ?? null)} size="2.25rem" />
            <span>{t(`you.${seat.mode}`, { group: group?.label ?? '', count: seat.people })}</span>
          </div>
        }
        header={<Menu screen={screen} closed={closed} onScreen={show} onLeaving={setLeaving} />}
      >
        <Banners drafts={screen === 'now'} />
        {later && screen === 'now' && !closed ? (
          <div className="participant-banners">
            <CameLater onLook={() => show('earlier')} onClose={() => setLater(false)} />
          </div>
        ) : null}
        {screen === 'earlier' ? (
          <EarlierNotes closed={closed} onBack={() => setScreen('now')} />
        ) : closed ? (
          <Closed onLeaving={setLeaving} />
        ) : (
          <Now key={activityId ?? ''} />
        )}
        <Beside />
        {leaving ? (
          <Leaving key={leaving} way={leaving} onClose={() => setLeaving(null)} onEmptied={onEmptied} />
        ) : null}
      </Page>
    </RegisterProvider>
  );
}

/** How somebody came to this page, as the page before said in the history: nothing of it is in the address. */
function cameTo(what: 'fresh' | 'newPerson'): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && what in state;
}

/** Said once: a reload is not another coming. */
function forgetHow(): void {
  if (cameTo('fresh') || cameTo('newPerson')) window.history.replaceState(null, '', window.location.href);
}

function useSessionState() {
  const ready = useSession((session) => session.ready);
  const gone = useSession((session) => session.gone);
  return { ready, gone };
}
