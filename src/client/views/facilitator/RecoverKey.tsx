import { useState } from 'react';
import type { ApiError } from '#client/sync/api.ts';
import { recover } from '#client/sync/deskApi.ts';
import { rememberKey } from '#client/sync/device.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { CodeForm } from '#client/ui/CodeForm.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';

/** Without a key on this device: the recovery code from the key card gives a new one. */
export function RecoverKey({ workshopId, refused = false }: { workshopId: string; refused?: boolean }) {
  const t = useWords('facilitator');
  const common = useWords('common');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const handleCode = async (code: string) => {
    setBusy(true);
    const answer = await recover(code);
    setBusy(false);
    if (!answer.ok) return setError(answer.error);
    rememberKey(answer.value.workshopId, 'facilitator', answer.value.facilitatorKey);
    // A whole load: the view begins anew with the key it now finds on this device.
    window.location.assign(`/begeleider/${answer.value.workshopId}`);
  };
  return (
    <Page title={t('title')} narrow>
      <div className="stack" data-workshop={workshopId}>
        <Heading level={1}>{t(refused ? 'gone.unknownTitle' : 'noKey.title')}</Heading>
        {refused ? <Alert kind="warning">{t('gone.unknown')}</Alert> : null}
        <p>{t('noKey.text')}</p>
        <CodeForm
          label={t('noKey.label')}
          hint={t('noKey.hint')}
          emptyError={t('noKey.empty')}
          go={t('noKey.go')}
          busy={busy}
          error={error === null ? null : failureWords(common, error)}
          onCode={handleCode}
        />
      </div>
    </Page>
  );
}
