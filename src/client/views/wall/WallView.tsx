import { useEffect, useState } from 'react';
import { useRoleKey } from '#client/conduct/useRoleKey.ts';
import { forgetKey } from '#client/sync/device.ts';
import { SessionProvider, useSession } from '#client/sync/SessionProvider.tsx';
import { useWatchedSession } from '#client/sync/useWatchedSession.ts';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { useAddressId } from '#client/useAddressId.ts';
import { useJoin } from '#client/wall/useJoin.ts';
import { WallScreen } from '#client/wall/WallScreen.tsx';
import { useWords } from '#i18n/useWords.ts';
import { FullScreenButton } from './FullScreenButton.tsx';
import { useKeysToDesk } from './useKeysToDesk.ts';
import { useWakeLock } from './useWakeLock.ts';
import { WallMessage } from './WallMessage.tsx';

/** The projector's screen: follows the facilitator, asks for nothing, and never needs a hand on it. */
export function WallView() {
  const t = useWords('wall');
  const id = useAddressId();
  const key = useRoleKey(id, 'wall');
  const session = useWatchedSession(key === null ? null : { workshopId: id, role: 'wall', key });
  useEffect(() => {
    document.title = t('title');
  }, [t]);
  useWakeLock();
  useKeysToDesk();
  if (key === null)
    return (
      <WallMessage title={t('key.title')} text={t('key.text')}>
        <ButtonLink href="/scherm" variant="primary" large>
          {t('key.pair')}
        </ButtonLink>
      </WallMessage>
    );
  if (session === null) return <WallMessage title={t('connecting')} />;
  return (
    <SessionProvider session={session}>
      <Following workshopId={id} />
      <FullScreenButton />
    </SessionProvider>
  );
}

/** A lost line changes nothing here: the picture stays, only the facilitator is alarmed. */
function Following({ workshopId }: { workshopId: string }) {
  const t = useWords('wall');
  const view = useSession((state) => state.view);
  const ready = useSession((state) => state.ready);
  const gone = useSession((state) => state.gone);
  const { join, code } = useJoin(view);
  const clockOffset = useSession((state) => state.clockOffset);
  const size = useWindowSize();
  useEffect(() => {
    if (gone !== 'unknown') return;
    // The facilitator detached it, or its key is of no use for another reason: where it can be paired again.
    forgetKey(workshopId, 'wall');
    // A wall goes nowhere else, so it has no router: that page is loaded, and reads there why it is shown.
    window.history.replaceState({ detached: true }, '', '/scherm');
    window.location.reload();
  }, [gone, workshopId]);
  if (gone !== null) return <WallMessage title={t(`gone.${gone}`)} />;
  if (!ready) return <WallMessage title={t('connecting')} />;
  return (
    <main>
      <WallScreen view={view} clockOffset={clockOffset} join={join} code={code} {...size} />
    </main>
  );
}

function useWindowSize(): { width: number; height: number } {
  const measure = () => ({ width: window.innerWidth, height: window.innerHeight });
  const [size, setSize] = useState(measure);
  useEffect(() => {
    const follow = () => setSize(measure());
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return size;
}
