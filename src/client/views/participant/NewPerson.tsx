import './beside.css';
import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { captureSecret } from '#client/secret.ts';
import { seatFor, wipe } from '#client/sync/device.ts';
import { clearDraft, type Draft, draftsOf } from '#client/sync/drafts.ts';
import { unsentCount } from '#client/sync/hallSelectors.ts';
import { useAct, useSession, useSessionStore } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { Seat } from '#domain/workshop/Seat.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { intentOf, wordsOf } from './leftDraft.ts';
import { untilSent } from './untilSent.ts';

/** How long what is still to be sent may take; nobody stands waiting with a tablet for longer. */
const SEND_MS = 4_000;

/**
 * *Nieuwe persoon*: half-written text of the one before is sent or thrown away first, what waits is sent, the old seat is
 * let go, and the device begins anew at the choice of group.
 */
export function NewPerson({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const t = useWords('tablet');
  const why = useWords('rejections');
  const common = useWords('common');
  const act = useAct();
  const session = useSessionStore();
  const view = useSession((state) => state.view);
  const waiting = useSession(unsentCount);
  const workshopId = workshopOf(view)?.id ?? '';
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(workshopId, seat.id));
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [stuck, setStuck] = useState(false);
  useEffect(() => {
    if (waiting === 0) setStuck(false);
  }, [waiting]);

  const drop = (draft: Draft) => {
    clearDraft(draft);
    setRefused(null);
    setDrafts((all) => all.filter((each) => each !== draft));
  };
  const send = (draft: Draft) => {
    const code = act(intentOf(view, draft, seat));
    if (code === null) drop(draft);
    else setRefused(code);
  };
  const handleGo = async () => {
    setBusy(true);
    const patience = session.getState().link === 'live' ? SEND_MS : 0;
    if (patience > 0) await untilSent(session, patience);
    if (unsentCount(session.getState()) > 0 && !stuck) {
      setBusy(false);
      return setStuck(true);
    }
    const secret = seatFor(workshopId)?.joinSecret ?? '';
    if (act({ type: 'leave' }) === null && patience > 0) await untilSent(session, patience);
    await wipe();
    navigate(secret === '' ? '/mee' : `/mee#${secret}`, { replace: true });
    captureSecret();
  };
  const [draft] = drafts;
  return (
    <Dialog
      title={t('new.title')}
      onClose={onClose}
      actions={
        draft ? (
          <>
            <Button variant="primary" onClick={() => send(draft)}>
              {t('new.send')}
            </Button>
            <Button onClick={() => drop(draft)}>{t('new.discard')}</Button>
          </>
        ) : (
          <>
            <Button variant={stuck ? 'danger' : 'primary'} busy={busy} onClick={handleGo}>
              {t(busy ? 'new.busy' : stuck ? 'new.anyway' : 'new.go')}
            </Button>
            <Button onClick={onClose}>{common('cancel')}</Button>
          </>
        )
      }
    >
      {draft ? (
        <>
          <p>{t('new.draft')}</p>
          <p className="participant-quote" dir="auto">
            {wordsOf(view, draft)}
          </p>
          {refused === null ? null : <Alert kind="error">{why(refused)}</Alert>}
        </>
      ) : (
        <>
          <p>{t('new.text')}</p>
          <p>{t('new.counted')}</p>
        </>
      )}
      {stuck ? <Alert kind="warning">{t('new.stuck', { count: waiting })}</Alert> : null}
    </Dialog>
  );
}
