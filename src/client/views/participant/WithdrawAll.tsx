import { useState } from 'react';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { Seat } from '#domain/workshop/Seat.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';

/** *Haal alles weg wat ik gaf*: asked once, done at once and for real; what was taken home keeps what it had. */
export function WithdrawAll({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const t = useWords('tablet');
  const why = useWords('rejections');
  const act = useAct();
  const count = useSession(({ view }) => ownIn(view.contribution, seat) + ownIn(view.parked, seat));
  const underWay = useSession(({ pending }) =>
    pending.some((each) => each.intent.type === 'withdrawAll' && !each.acked),
  );
  const offline = useSession(({ link }) => link === 'offline');
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const handleYes = () => {
    const code = act({ type: 'withdrawAll' });
    setRefused(code);
    setAsked(code === null);
  };
  if (asked || count === 0)
    return (
      <Dialog
        title={t('all.title')}
        onClose={onClose}
        actions={
          <Button variant="primary" onClick={onClose}>
            {t('all.close')}
          </Button>
        }
      >
        <p role="status">
          {!asked ? t('all.nothing') : !underWay ? t('all.done') : t(offline ? 'all.waiting' : 'all.busy')}
        </p>
        {asked ? <p>{t('all.report')}</p> : null}
      </Dialog>
    );
  return (
    <Dialog
      title={t('all.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" onClick={handleYes}>
            {t('all.yes')}
          </Button>
          <Button onClick={onClose}>{t('all.no')}</Button>
        </>
      }
    >
      <p>{t(seat.mode === 'table' ? 'all.table' : 'all.text', { count })}</p>
      <p>{t('all.gone')}</p>
      <p>{t('all.report')}</p>
      {refused === null ? null : <Alert kind="error">{why(refused)}</Alert>}
    </Dialog>
  );
}

function ownIn(given: ReadonlyMap<string, { readonly seatId: string | null }>, { id }: Seat): number {
  return [...given.values()].filter((each) => each.seatId === id).length;
}
