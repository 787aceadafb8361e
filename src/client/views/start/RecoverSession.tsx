import { useState } from 'react';
import { useLocation } from 'wouter';
import { recover } from '#client/sync/deskApi.ts';
import { rememberKey } from '#client/sync/device.ts';
import { Button } from '#client/ui/Button.tsx';
import { CodeForm } from '#client/ui/CodeForm.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { useWords } from '#i18n/useWords.ts';

/** The way back into a session with the code of the key card, on a device that does not have its key. */
export function RecoverSession() {
  const t = useWords('start');
  const [recovering, setRecovering] = useState(false);
  return (
    <div>
      <Button variant="subtle" className="start-recover" onClick={() => setRecovering(true)}>
        {t('recover.open')}
      </Button>
      {recovering ? <Recover onClose={() => setRecovering(false)} /> : null}
    </div>
  );
}

function Recover({ onClose }: { onClose: () => void }) {
  const t = useWords('start');
  const common = useWords('common');
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const handleCode = async (code: string) => {
    setBusy(true);
    const answer = await recover(code);
    setBusy(false);
    if (!answer.ok) {
      const wrong = answer.error === 'badCode' || answer.error === 'badKey' || answer.error === 'notFound';
      return setError(wrong ? t('recover.wrong') : failureWords(common, answer.error));
    }
    rememberKey(answer.value.workshopId, 'facilitator', answer.value.facilitatorKey);
    navigate(`/begeleider/${answer.value.workshopId}`);
  };
  return (
    <Dialog title={t('recover.title')} onClose={onClose}>
      <CodeForm
        label={t('recover.label')}
        hint={t('recover.hint')}
        emptyError={t('recover.empty')}
        go={t('recover.go')}
        busy={busy}
        error={error}
        onCode={handleCode}
      />
    </Dialog>
  );
}
