import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { JoinDetails } from '#client/wall/JoinDetails.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { LazyShutAlert } from './lazyDoor.ts';

/** How people come in: QR code, code and link, for who asks in the middle of it. */
export function JoinDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('facilitator');
  const may = useMay();
  const workshopId = useSession((state) => workshopOf(state.view)?.id);
  const { join, code } = useJoin(useSession((state) => state.view));
  return (
    <Dialog title={t('join.title')} onClose={onClose} wide>
      <Quietly>
        <ComesLater>
          <LazyShutAlert />
        </ComesLater>
      </Quietly>
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
