import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ApiError } from '#client/sync/api.ts';
import { createRehearsal } from '#client/sync/deskApi.ts';
import { rememberKey } from '#client/sync/device.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';

/** *Oefenen*: a session with lively sample data, to lead it once before it counts. */
export function RehearseView() {
  const t = useWords('rehearse');
  const common = useWords('common');
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  const handleStart = async () => {
    setBusy(true);
    setError(null);
    const answer = await createRehearsal();
    setBusy(false);
    if (!answer.ok) return setError(answer.error);
    rememberKey(answer.value.workshopId, 'facilitator', answer.value.facilitatorKey, t('title'));
    go(`/begeleider/${answer.value.workshopId}`);
  };

  return (
    <Page title={t('title')} narrow>
      <div className="stack">
        <Heading level={1}>{t('heading')}</Heading>
        <p>{t('what')}</p>
        <p>{t('safe')}</p>
        <div>
          <Button variant="primary" large icon="play" busy={busy} onClick={handleStart}>
            {t(busy ? 'busy' : 'start')}
          </Button>
        </div>
        {error === null ? null : <Alert kind="error">{failureWords(common, error)}</Alert>}
      </div>
    </Page>
  );
}
