import { useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { CopyField } from '#client/ui/CopyField.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';
import { ApprovalSwitch } from './ApprovalSwitch.tsx';
import { DeleteSession } from './DeleteSession.tsx';
import type { DeskDialog } from './DeskBar.tsx';
import { SummaryLink } from './SummaryLink.tsx';

interface SessionDialogProps {
  workshopId: string;
  hostKey: string;
  onOpen: (dialog: DeskDialog) => void;
  onAskToClose: () => void;
  onClose: () => void;
}

/** What is done once: close or reopen, take the key along, delete. */
export function SessionDialog({ workshopId, hostKey, onOpen, onAskToClose, onClose }: SessionDialogProps) {
  const t = useWords('facilitator');
  const words = useWords('roles');
  const may = useMay();
  const act = useAct();
  const workshop = useSession((state) => workshopOf(state.view));
  const { join } = useJoin(useSession((state) => state.view));
  const [shown, setShown] = useState<'menu' | 'key' | 'delete'>('menu');
  if (shown === 'delete')
    return <DeleteSession workshopId={workshopId} hostKey={hostKey} onClose={onClose} />;
  const closed = workshop?.status === 'closed';
  const base = join ? join.link.replace(/\/mee#.*$/, '') : window.location.origin;
  return (
    <Dialog title={t('session.title')} onClose={onClose}>
      <p>{t(closed ? 'session.closedText' : 'session.openText')}</p>
      <div>
        {closed ? (
          <Button
            variant="primary"
            onClick={() => {
              act({ type: 'reopenWorkshop' });
              onClose();
            }}
          >
            {t('session.reopen')}
          </Button>
        ) : (
          <Button onClick={onAskToClose}>{t('session.close')}</Button>
        )}
      </div>
      {closed && may('setActivityState') ? (
        <SummaryLink workshopId={workshopId} hostKey={hostKey} base={base} />
      ) : null}
      <div className="row">
        {may('makeHelperLinks') ? (
          <Button icon="group" onClick={() => onOpen('helpers')}>
            {words('helpers.open')}
          </Button>
        ) : null}
        <Button onClick={() => onOpen('log')}>{words('log.open')}</Button>
      </div>
      <div className="row">
        <Button icon="edit" onClick={() => onOpen('paper')}>
          {t('session.typePaper')}
        </Button>
        {may('deleteSession') ? (
          // A whole address opens beside the desk, which may be running.
          <TextLink href={`${window.location.origin}/papier/${workshopId}`}>
            {t('session.printPaper')}
          </TextLink>
        ) : null}
      </div>
      <ApprovalSwitch />
      {!may('deleteSession') ? null : shown === 'key' ? (
        <>
          <Alert kind="warning">{t('session.key')}</Alert>
          <CopyField label={t('session.keyLabel')} value={`${base}/begeleider/${workshopId}#${hostKey}`} />
        </>
      ) : (
        <div>
          <Button variant="subtle" onClick={() => setShown('key')}>
            {t('session.showKey')}
          </Button>
        </div>
      )}
      {workshop ? (
        <p className="small quiet">{t('session.expires', { date: formatDay(workshop.expiresAt) })}</p>
      ) : null}
      {may('deleteSession') ? (
        <div>
          <Button variant="subtle" icon="trash" onClick={() => setShown('delete')}>
            {t('session.delete')}
          </Button>
        </div>
      ) : null}
    </Dialog>
  );
}
