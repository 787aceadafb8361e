import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from '#client/sync/api.ts';
import { countWalls, detachWalls } from '#client/sync/deskApi.ts';
import { tally } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { WALLS } from '#domain/workshop/counts.ts';
import { useWords } from '#i18n/useWords.ts';

interface ScreensProps {
  workshopId: string;
  hostKey: string;
  /** The keys that this page made are of no use any more. */
  onDetached: () => void;
}

/** How many walls watch, and what lets none of them watch any more, now or later. */
export function Screens({ workshopId, hostKey, onDetached }: ScreensProps) {
  const t = useWords('screens');
  const common = useWords('common');
  const isAny = useSession(({ view }) => tally(view, WALLS).total > 0);
  const [count, setCount] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<'done' | ApiError | null>(null);
  const look = useCallback(async () => {
    const answer = await countWalls(workshopId, hostKey);
    if (answer.ok) setCount(answer.value.count);
  }, [workshopId, hostKey]);
  // Asked again when the first that comes or the last that goes is told of
  useEffect(() => void look(), [look, isAny]);
  const handleDetach = async () => {
    setAsking(false);
    setBusy(true);
    const answer = await detachWalls(workshopId, hostKey);
    setBusy(false);
    setDone(answer.ok ? 'done' : answer.error);
    if (answer.ok) onDetached();
    await look();
  };
  return (
    <section className="stack" aria-labelledby="screens-title">
      <Heading level={3} id="screens-title">
        {t('title')}
      </Heading>
      {count === null ? null : (
        <p role="status">{count === 0 ? t('none') : <strong>{t('count', { count })}</strong>}</p>
      )}
      <p>{t('text')}</p>
      <div>
        <Button busy={busy} onClick={() => setAsking(true)}>
          {t('all')}
        </Button>
      </div>
      {done === 'done' && !isAny ? <Alert kind="ok">{t('done')}</Alert> : null}
      {done === null || done === 'done' ? null : <Alert kind="error">{failureWords(common, done)}</Alert>}
      {asking ? (
        <Confirm
          title={t('askTitle')}
          confirm={t('all')}
          onConfirm={handleDetach}
          onCancel={() => setAsking(false)}
        >
          <p>{t('ask')}</p>
        </Confirm>
      ) : null}
    </section>
  );
}
