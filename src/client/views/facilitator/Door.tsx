import { Suspense, useEffect, useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { isShut } from '#domain/workshop/door.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { loadWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';

/** Most sessions never need it. */
const LazyDoorDialog = lazyPart(async () => {
  const [{ DoorDialog }] = await Promise.all([import('./DoorDialog.tsx'), loadWords(['door'])]);
  return DoorDialog;
});

/** Below who is there: one quiet button to the door; while it is shut, that it is, and the way to open it. */
export function Door({ workshopId, hostKey }: { workshopId: string; hostKey: string }) {
  const t = useWords('facilitator');
  const act = useAct();
  const keeps = useMay()('shutDoor');
  const shut = useSession(({ view }) => isShut(view));
  const over = useSession(({ view }) => workshopOf(view)?.status === 'closed');
  const [open, setOpen] = useState(false);
  const hidden = !keeps || over;
  useEffect(() => {
    // Before somebody is in a hurry.
    if (!hidden) void LazyDoorDialog.prepare();
  }, [hidden]);
  if (hidden) return null;
  return (
    <div>
      {shut ? (
        <Alert kind="warning">
          <p>{t('door.shut')}</p>
          <div className="row">
            <Button className="pp-tight" onClick={() => act({ type: 'shutDoor', on: false })}>
              {t('door.open')}
            </Button>
            <Button variant="subtle" className="pp-tight" onClick={() => setOpen(true)}>
              {t('door.more')}
            </Button>
          </div>
        </Alert>
      ) : (
        <Button variant="subtle" onClick={() => setOpen(true)}>
          {t('door.title')}
        </Button>
      )}
      {open ? (
        <Quietly>
          <Suspense fallback={null}>
            <LazyDoorDialog workshopId={workshopId} hostKey={hostKey} onClose={() => setOpen(false)} />
          </Suspense>
        </Quietly>
      ) : null}
    </div>
  );
}
