import { useSession } from '#client/sync/SessionProvider.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { JoinDetails } from '#client/wall/JoinDetails.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import { useWords } from '#i18n/useWords.ts';

/** How people come in: QR code, code and link, for who asks in the middle of it. */
export function JoinDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('facilitator');
  const { join, code } = useJoin(useSession((state) => state.view));
  return (
    <Dialog title={t('join.title')} onClose={onClose} wide>
      {join === null ? null : <JoinDetails join={join} code={code} />}
    </Dialog>
  );
}
