import { useEffect, useState } from 'react';
import { earlierBlock } from '#client/blocks/tabletBlocks.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { useWords } from '#i18n/useWords.ts';

/** For who came in when questions had been asked already: they may still be answered. Said once. */
export function CameLater({ onLook, onClose }: { onLook: () => void; onClose: () => void }) {
  const t = useWords('seats');
  const view = useSession((session) => session.view);
  // What was there at coming in; later questions one sees oneself.
  const [count] = useState(() => {
    const now = currentActivity(view);
    return [...view.activity.values()].filter(
      (each) => each.everOpened && each.id !== now?.id && earlierBlock(each.block) !== undefined,
    ).length;
  });
  const nothing = count === 0;
  // What is asked from now on they see themselves.
  useEffect(() => {
    if (nothing) onClose();
  }, [nothing, onClose]);
  if (nothing) return null;
  return (
    <Alert kind="info">
      <p>{t('later.text', { count })}</p>
      <div className="row" style={{ gap: '0 0.5rem' }}>
        <Button onClick={onLook}>{t('later.look')}</Button>
        <Button variant="subtle" className="pp-tight" onClick={onClose}>
          {t('later.no')}
        </Button>
      </div>
    </Alert>
  );
}
