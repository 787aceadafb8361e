import { useEffect, useMemo, useRef, useState } from 'react';
import { lackingOf } from '#client/conduct/lackingOf.ts';
import { undoOf } from '#client/conduct/UndoStack.ts';
import { readStored, writeStored } from '#client/sync/deviceStorage.ts';
import type { OutOfCopy as Told } from '#client/sync/Session.ts';
import { useSession, useSessionStore } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { focusHeading } from '#client/ui/focusHeading.ts';
import { useWords } from '#i18n/useWords.ts';
import { showMoment } from './showMoment.ts';

/**
 * Says that the session came out of a back-up, and puts back what this desk still has of after that. Once it was read, it
 * is not said again on this device.
 */
export function OutOfCopy({ told, workshopId }: { told: Told; workshopId: string }) {
  const t = useWords('copy');
  // Beside what else a device keeps of a session, so that it is forgotten with it.
  const name = `sight:${workshopId}:desk:copy`;
  const [read, setRead] = useState(() => readStored(name));
  const { life, before, after } = told;
  const store = useSessionStore();
  const view = useSession((session) => session.view);
  const [tried, setTried] = useState(false);
  const lacking = useMemo(
    () => (before && after ? lackingOf(before, after, view) : []),
    [before, after, view],
  );
  const count = lacking.length;
  const known = useRef<HTMLButtonElement>(null);
  // What was pressed to put it back goes away with the last of it.
  useEffect(() => {
    if (tried && count === 0 && document.activeElement === document.body) known.current?.focus();
  }, [tried, count]);
  if (read === life.id) return null;
  const handleRead = () => {
    writeStored(name, life.id);
    setRead(life.id);
    setTimeout(() => focusHeading(document.querySelector('main')), 0);
  };
  const handleBack = () => {
    const { act } = store.getState();
    // What cannot be put back (yet) holds up nothing else; together it is one thing to take back.
    undoOf(store)
      .getState()
      .together(() => lacking.forEach(act));
    setTried(true);
  };
  return (
    <Alert kind="warning">
      <p>
        <strong>
          {life.copiedAt === null ? t('title') : t('titleAt', { moment: showMoment(life.copiedAt) })}
        </strong>{' '}
        {t('text')}
      </p>
      {count > 0 ? <p>{t(tried ? 'rest' : 'here', { count })}</p> : null}
      {count === 0 && tried ? <p role="status">{t('done')}</p> : null}
      <div className="row">
        {count > 0 ? <Button onClick={handleBack}>{t(tried ? 'again' : 'back')}</Button> : null}
        <Button
          ref={known}
          variant="subtle"
          className={count > 0 ? undefined : 'pp-tight'}
          onClick={handleRead}
        >
          {t('read')}
        </Button>
      </div>
    </Alert>
  );
}
