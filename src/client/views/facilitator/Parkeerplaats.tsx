import { useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { careOf, unreadQuestions } from '#domain/workshop/parking.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ParkedDialog } from './ParkedDialog.tsx';

/** In the hall's column: how many questions wait. What they say stays behind a button: her screen may be mirrored. */
export function Parkeerplaats() {
  const t = useWords('closing');
  const tends = useMay()('tendParked');
  const [open, setOpen] = useState(false);
  const waiting = useSession(
    ({ view }) =>
      [...view.parked.keys()]
        .map((id) => careOf(view, id))
        .filter(({ hidden, answer, lead }) => !hidden && answer === '' && lead === '').length,
  );
  const unread = useSession(({ view }) => (tends ? unreadQuestions(view).length : 0));
  const closed = useSession(({ view }) => workshopOf(view)?.status === 'closed');
  const all = useSession(({ view }) => view.parked.size);
  return (
    <section className="people" aria-labelledby="parked-title">
      <h2 className="utrecht-heading-3" id="parked-title">
        {t('park.place')}
      </h2>
      <p role="status">
        {all === 0
          ? t('park.none')
          : waiting === 0
            ? t('park.allDone')
            : t('park.waiting', { count: waiting })}
        {unread > 0 ? ` ${t('park.unread', { count: unread })}` : null}
      </p>
      {/* An empty list is no use to anybody, but the first question may be one that was said aloud. */}
      {all === 0 && closed ? null : (
        <div>
          <Button
            variant={all === 0 ? 'subtle' : 'secondary'}
            className={all === 0 ? 'pp-tight' : undefined}
            onClick={() => setOpen(true)}
          >
            {t(all === 0 ? 'park.type' : tends ? 'park.open' : 'park.openHelping')}
          </Button>
        </div>
      )}
      {open ? <ParkedDialog onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
