import { useState } from 'react';
import { AgreedList } from '#client/summary/AgreedList.tsx';
import { isPrivateAddress } from '#client/summary/isPrivateAddress.ts';
import { makeSummaryKey } from '#client/sync/deskApi.ts';
import { seatFor } from '#client/sync/device.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { buttonClass } from '#client/ui/buttonClass.ts';
import { CopyField } from '#client/ui/CopyField.tsx';
import { QrCode } from '#client/ui/QrCode.tsx';
import { inOrder, workshopOf } from '#domain/workshop/State.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';

/** What was agreed, on the tablet of who was there, and a link to take it home. */
export function ClosedHarvest() {
  const t = useWords('closing');
  const steps = useSession(({ view }) => view.step);
  const agreed = inOrder(steps.values());
  return (
    <>
      {agreed.length === 0 ? <p>{t('summary.noSteps')}</p> : <AgreedList steps={agreed} />}
      <TakeAlong />
    </>
  );
}

/** The link is made when it is asked for: who does not want one leaves no trace of it. */
function TakeAlong() {
  const t = useWords('closing');
  const workshop = useSession(({ view }) => workshopOf(view));
  const [state, setState] = useState<'rest' | 'busy' | 'failed' | { readonly link: string }>('rest');
  if (!workshop) return null;
  const seat = seatFor(workshop.id);
  const handleAsk = async () => {
    if (seat === null) return setState('failed');
    setState('busy');
    const answer = await makeSummaryKey(workshop.id, seat.token);
    setState(
      answer.ok
        ? { link: `${window.location.origin}/samenvatting/${workshop.id}#${answer.value.summaryKey}` }
        : 'failed',
    );
  };
  if (typeof state === 'object')
    return (
      <section className="stack closing-link" aria-label={t('link.title')}>
        <p>{t('link.ready', { date: formatDay(workshop.expiresAt) })}</p>
        <div className="harvest__middle">
          <QrCode value={state.link} title={t('link.qr')} size="11rem" />
        </div>
        <CopyField label={t('link.label')} description={t('link.hint')} value={state.link} />
        <div>
          <a
            className={buttonClass('secondary', false, undefined)}
            href={state.link}
            target="_blank"
            rel="noreferrer"
          >
            {t('link.open')}
          </a>
        </div>
        {isPrivateAddress(window.location.hostname) ? <Alert kind="info">{t('link.here')}</Alert> : null}
      </section>
    );
  return (
    <div className="stack">
      <Button large busy={state === 'busy'} onClick={() => void handleAsk()}>
        {t('link.ask')}
      </Button>
      {state === 'failed' ? <Alert kind="warning">{t('link.failed')}</Alert> : null}
    </div>
  );
}
