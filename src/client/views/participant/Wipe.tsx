import { useEffect, useState } from 'react';
import { unsent, wipe } from '#client/sync/device.ts';
import { useAct, useSessionStore } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { useWords } from '#i18n/useWords.ts';
import { untilSent } from './untilSent.ts';

/** How long leaving may take: without a line the device is emptied all the same. */
const LEAVE_MS = 1_500;

/** *Maak dit apparaat leeg*: tells what would be lost, lets go of the seat, and wipes. */
export function Wipe({ onCancel, onEmptied }: { onCancel: () => void; onEmptied: () => void }) {
  const t = useWords('tablet');
  const common = useWords('common');
  const act = useAct();
  const session = useSessionStore();
  const [lost, setLost] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    void unsent().then(({ commands, drafts }) => !gone && setLost(commands + drafts > 0));
    return () => {
      gone = true;
    };
  }, []);
  const handleWipe = async () => {
    setBusy(true);
    if (act({ type: 'leave' }) === null) await untilSent(session, LEAVE_MS);
    await wipe();
    onEmptied();
  };
  return (
    <Dialog
      title={t('wipe.title')}
      onClose={onCancel}
      actions={
        <>
          <Button variant="danger" busy={busy} onClick={handleWipe}>
            {t(busy ? 'wipe.busy' : 'wipe.yes')}
          </Button>
          <Button onClick={onCancel}>{common('cancel')}</Button>
        </>
      }
    >
      <p>{t('wipe.text')}</p>
      {lost ? (
        <p role="alert">
          <strong>{t('wipe.unsent')}</strong>
        </p>
      ) : null}
    </Dialog>
  );
}
