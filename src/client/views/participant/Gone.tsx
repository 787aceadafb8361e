import { useLocation, useParams } from 'wouter';
import { reloadWithSecret } from '#client/secret.ts';
import { forgetSeat } from '#client/sync/device.ts';
import { Button } from '#client/ui/Button.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { GoneReason } from '#protocol/socket.ts';
import { Calm } from './Calm.tsx';

/** The session was deleted, this seat is not known, or this program is too old. */
export function Gone({ reason }: { reason: GoneReason }) {
  const t = useWords('tablet');
  const { id = '' } = useParams();
  const [, navigate] = useLocation();
  const handleJoin = () => {
    // A seat that nobody knows opens nothing any more; with it the way in would lead back here.
    forgetSeat(id);
    navigate('/mee');
  };
  return (
    <Page title={t(`gone.${reason}Title`)} narrow>
      <div role="alert">
        <Calm title={t(`gone.${reason}Title`)} text={t(`gone.${reason}`)} lit={false}>
          {reason === 'outdated' ? (
            <Button variant="primary" onClick={reloadWithSecret}>
              {t('gone.reload')}
            </Button>
          ) : (
            <Button onClick={handleJoin}>{t('gone.join')}</Button>
          )}
        </Calm>
      </div>
    </Page>
  );
}
