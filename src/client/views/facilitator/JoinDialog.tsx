import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { JoinDetails } from '#client/wall/JoinDetails.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import { isShut } from '#domain/workshop/door.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** How people come in: QR code, code and link, for who asks in the middle of it. */
export function JoinDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('facilitator');
  const may = useMay();
  const workshopId = useSession((state) => workshopOf(state.view)?.id);
  const act = useAct();
  const shut = useSession((state) => isShut(state.view));
  const { join, code } = useJoin(useSession((state) => state.view));
  return (
    <Dialog title={t('join.title')} onClose={onClose} wide>
      {shut ? (
        <Alert kind="warning">
          <p>{t('door.shut')}</p>
          {may('shutDoor') ? (
            <Button className="pp-tight" onClick={() => act({ type: 'shutDoor', on: false })}>
              {t('door.open')}
            </Button>
          ) : null}
        </Alert>
      ) : null}
      {join === null ? null : <JoinDetails join={join} code={code} />}
      {workshopId !== undefined && may('deleteSession') ? (
        <p>
          {t('join.paper')}{' '}
          <TextLink href={`${window.location.origin}/papier/${workshopId}`}>
            {t('session.printPaper')}
          </TextLink>
        </p>
      ) : null}
    </Dialog>
  );
}
