import { useEffect, useRef, useState } from 'react';
import { late } from '#client/late.ts';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { draftsOf } from '#client/sync/drafts.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

const LeftDrafts = late('LeftDrafts');
const RefusedNotes = late('RefusedNotes');

/** What one should know about the line, and about text that is not where it should be (`drafts`: of earlier questions). */
export function Banners({ drafts }: { drafts: boolean }) {
  const t = useWords('participant');
  const offline = useSession((session) => session.link === 'offline');
  const durable = useSession((session) => session.durable);
  const back = useBack();
  const seat = useMySeat();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  // "Everything is sent" beside a text that was not would be a riddle.
  const rest = back && seat !== null && draftsOf(workshopId, seat.id).length > 0;
  return (
    <div className="participant-banners">
      {offline ? <Alert kind="warning">{t('offline')}</Alert> : null}
      {back ? <Alert kind="ok">{t(rest ? 'backOnlineRest' : 'backOnline')}</Alert> : null}
      {durable ? null : <Alert kind="info">{t('notKept')}</Alert>}
      <RefusedNotes />
      {drafts ? <LeftDrafts /> : null}
    </div>
  );
}

const BACK_MS = 6_000;

/** True for a moment once the line is there again and everything has gone. */
function useBack(): boolean {
  const link = useSession((session) => session.link);
  const waiting = useSession(
    ({ pending, refused }) => refused.length > 0 || pending.some((each) => !each.acked),
  );
  const wasOffline = useRef(false);
  const [back, setBack] = useState(false);
  useEffect(() => {
    if (link === 'offline') wasOffline.current = true;
    if (link !== 'live' || waiting || !wasOffline.current) return setBack(false);
    wasOffline.current = false;
    setBack(true);
  }, [link, waiting]);
  useEffect(() => {
    if (!back) return;
    const timer = setTimeout(() => setBack(false), BACK_MS);
    return () => clearTimeout(timer);
  }, [back]);
  return back;
}
