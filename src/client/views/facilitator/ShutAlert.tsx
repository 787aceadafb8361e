import type { ReactNode } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { focusHeading } from '#client/ui/focusHeading.ts';
import { isShut } from '#domain/workshop/isShut.ts';
import { useWords } from '#i18n/useWords.ts';

/** Says that the door is shut, as long as it is, with the way to open it; `children`: what else one can do there. */
export function ShutAlert({ children }: { children?: ReactNode }) {
  const t = useWords('door');
  const act = useAct();
  const may = useMay();
  const shut = useSession(({ view }) => isShut(view));
  if (!shut) return null;
  const handleOpen = () => {
    act({ type: 'shutDoor', on: false });
    // The button that was pressed goes along with the alert.
    setTimeout(
      () => focusHeading(document.querySelector('dialog[open]') ?? document.querySelector('main')),
      0,
    );
  };
  return (
    <Alert kind="warning">
      <p>{t('shut')}</p>
      {may('shutDoor') ? (
        <div className="row">
          <Button className="pp-tight" onClick={handleOpen}>
            {t('now.toOpen')}
          </Button>
          {children}
        </div>
      ) : null}
    </Alert>
  );
}
