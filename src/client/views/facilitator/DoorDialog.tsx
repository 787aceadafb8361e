import './door.css';
import { useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import type { ApiError } from '#client/sync/api.ts';
import { renewJoinCode } from '#client/sync/deskApi.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { readableCode } from '#client/wall/joinAddress.ts';
import { isShut } from '#domain/workshop/isShut.ts';
import { useWords } from '#i18n/useWords.ts';
import { ClearSeats } from './ClearSeats.tsx';

interface DoorDialogProps {
  workshopId: string;
  hostKey: string;
  onClose: () => void;
}

/** *De deur*: who may come in, in three steps that each say what they do: shut or open it, another code, empty seats. */
export function DoorDialog({ workshopId, hostKey, onClose }: DoorDialogProps) {
  const t = useWords('door');
  const act = useAct();
  const may = useMay();
  const shut = useSession(({ view }) => isShut(view));
  return (
    <Dialog title={t('title')} onClose={onClose} wide>
      <section className="door__part" aria-labelledby="door-now">
        <Heading level={3} id="door-now">
          {t(shut ? 'now.shut' : 'now.open')}
        </Heading>
        <p role="status">{t(shut ? 'now.shutText' : 'now.openText')}</p>
        <div>
          <Button
            variant={shut ? 'primary' : 'secondary'}
            onClick={() => act({ type: 'shutDoor', on: !shut })}
          >
            {t(shut ? 'now.toOpen' : 'now.toShut')}
          </Button>
        </div>
      </section>
      {may('renewCode') ? <NewCode workshopId={workshopId} hostKey={hostKey} /> : null}
      {may('emptySeats') ? <ClearSeats workshopId={workshopId} hostKey={hostKey} /> : null}
    </Dialog>
  );
}

/** Another code and QR code, for when strangers have the old ones. It cannot be taken back, so it asks first. */
function NewCode({ workshopId, hostKey }: Omit<DoorDialogProps, 'onClose'>) {
  const t = useWords('door');
  const common = useWords('common');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ code: string } | { error: ApiError } | null>(null);
  const handleRenew = async () => {
    setAsking(false);
    setBusy(true);
    const renewed = await renewJoinCode(workshopId, hostKey);
    setBusy(false);
    setAnswer(renewed.ok ? { code: renewed.value.joinCode } : { error: renewed.error });
  };
  return (
    <section className="door__part" aria-labelledby="door-code">
      <Heading level={3} id="door-code">
        {t('code.title')}
      </Heading>
      <p>{t('code.text')}</p>
      <div>
        <Button busy={busy} onClick={() => setAsking(true)}>
          {t('code.make')}
        </Button>
      </div>
      {answer === null ? null : 'code' in answer ? (
        <Alert kind="ok">{t('code.done', { code: readableCode(answer.code) })}</Alert>
      ) : (
        <Alert kind="error">{failureWords(common, answer.error)}</Alert>
      )}
      {asking ? (
        <Confirm
          title={t('code.askTitle')}
          confirm={t('code.make')}
          onConfirm={handleRenew}
          onCancel={() => setAsking(false)}
        >
          <p>{t('code.ask')}</p>
        </Confirm>
      ) : null}
    </section>
  );
}
