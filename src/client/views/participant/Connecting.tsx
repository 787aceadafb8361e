import { useEffect, useState } from 'react';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';

const LONG_MS = 6_000;

/** Before the first view has come in; says more when it takes long. */
export function Connecting() {
  const t = useWords('participant');
  const offline = useSession((session) => session.link === 'offline');
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Page title={t('title')} narrow>
      <div role="status" style={{ display: 'contents' }}>
        <Calm title={t('connecting')} text={long || offline ? t('connectingLong') : undefined} lit={false} />
      </div>
    </Page>
  );
}
