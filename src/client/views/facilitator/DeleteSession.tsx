import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { forgetUndo } from '#client/conduct/keptUndo.ts';
import type { ApiError } from '#client/sync/api.ts';
import { deleteWorkshop } from '#client/sync/deskApi.ts';
import { forgetWorkshop } from '#client/sync/device.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { TextField } from '#client/ui/TextField.tsx';
import { useWords } from '#i18n/useWords.ts';

interface DeleteSessionProps {
  workshopId: string;
  hostKey: string;
  onClose: () => void;
}

/** Deletion is real, so it asks for a typed word, and offers the report first. */
export function DeleteSession({ workshopId, hostKey, onClose }: DeleteSessionProps) {
  const t = useWords('facilitator');
  const common = useWords('common');
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const right = typed.trim().toUpperCase() === t('session.deleteWord');
    setWrong(!right);
    if (!right || busy) return;
    setBusy(true);
    const answer = await deleteWorkshop(workshopId, hostKey);
    setBusy(false);
    if (!answer.ok && answer.error !== 'gone') return setError(answer.error);
    // The line says so as well, if there is one and it is in time; what is half-typed here has to go in any case.
    await forgetWorkshop(workshopId);
    forgetUndo(`facilitator ${workshopId}`);
    go('/', { replace: true });
  };
  return (
    <Dialog title={t('session.deleteTitle')} onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit} noValidate>
        <p>{t('session.deleteText')}</p>
        <Alert kind="warning">{t('session.deleteReport')}</Alert>
        <div>
          <ButtonLink href={`/verslag/${workshopId}`}>{t('session.toReport')}</ButtonLink>
        </div>
        <TextField
          label={t('session.deleteType')}
          error={wrong ? t('session.deleteWrong') : null}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        {error === null ? null : <Alert kind="error">{failureWords(common, error)}</Alert>}
        <div className="row">
          <Button variant="danger" type="submit" busy={busy}>
            {t('session.deleteConfirm')}
          </Button>
          <Button onClick={onClose}>{common('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
