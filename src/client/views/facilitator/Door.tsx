import { useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { isShut } from '#domain/workshop/isShut.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { DoorDialog } from './DoorDialog.tsx';
import { ShutAlert } from './ShutAlert.tsx';

/** Below who is there: one button to the door; while it is shut, that it is, and the way to open it. */
export function Door({ workshopId, hostKey }: { workshopId: string; hostKey: string }) {
  const t = useWords('door');
  const keeps = useMay()('shutDoor');
  const shut = useSession(({ view }) => isShut(view));
  const over = useSession(({ view }) => workshopOf(view)?.status === 'closed');
  const [open, setOpen] = useState(false);
  if (!keeps || over) return null;
  const button = (
    <Button
      variant={shut ? 'subtle' : 'secondary'}
      className={shut ? 'pp-tight' : undefined}
      onClick={() => setOpen(true)}
    >
      {t(shut ? 'title' : 'openNow')}
    </Button>
  );
  return (
    <div>
      {shut ? <ShutAlert>{button}</ShutAlert> : button}
      {open ? <DoorDialog workshopId={workshopId} hostKey={hostKey} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
