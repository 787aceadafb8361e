import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { captureSecret, reloadWithSecret } from '#client/secret.ts';
import { seatFor } from '#client/sync/device.ts';
import { leaveSeat } from '#client/sync/leftSeat.ts';
import { Button } from '#client/ui/Button.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useAddressId } from '#client/useAddressId.ts';
import { useWords } from '#i18n/useWords.ts';
import type { GoneReason } from '#protocol/socket.ts';
import { Calm } from './Calm.tsx';

/** The session was deleted, this seat is not known, or this program is too old. */
export function Gone({ reason }: { reason: GoneReason }) {
  const t = useWords('tablet');
  const id = useAddressId();
  const [texts, setTexts] = useState(0);
  useEffect(() => {
    const seat = reason === 'unknown' ? seatFor(id) : null;
    if (seat !== null) textsOn(id, seat.seatId).then(setTexts, () => {});
  }, [reason, id]);
  const handleJoin = () => {
    const secret = seatFor(id)?.joinSecret ?? '';
    // A seat that nobody knows opens nothing any more; with it the way in would lead back here.
    leaveSeat(id);
    navigate(secret === '' || reason === 'deleted' ? '/mee' : `/mee#${secret}`);
    captureSecret();
  };
  return (
    <Page title={t(`gone.${reason}Title`)} narrow>
      <div role="alert" style={{ display: 'contents' }}>
        <Calm
          title={t(`gone.${reason}Title`)}
          text={t(texts > 0 ? 'gone.texts' : `gone.${reason}`)}
          lit={false}
        >
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

/** Hardly anybody needs it, so it is fetched by itself. */
async function textsOn(workshopId: string, seatId: string): Promise<number> {
  const { countTexts } = await import('#client/sync/leftBehind.ts');
  return countTexts(workshopId, seatId);
}
