import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { Harvest } from '#client/summary/Harvest.tsx';
import type { ApiError } from '#client/sync/api.ts';
import { readSummary } from '#client/sync/deskApi.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState, type State, workshopOf } from '#domain/workshop/State.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';

type Found = { readonly view: State } | 'asking' | 'open' | ApiError;

/** The link that participants keep: what was agreed and found, to read and to print, until the session is wiped. */
export function SummaryView() {
  const t = useWords('closing');
  const { id = '' } = useParams();
  const [found, setFound] = useState<Found>('asking');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    // Read-only and made to be kept: the key of this link stays in the address bar.
    void readSummary(id, window.location.hash.slice(1)).then((answer) => {
      if (gone) return;
      if (!answer.ok) return setFound(answer.error);
      const { value } = answer;
      setFound(value.state === 'open' ? 'open' : { view: applyViewChange(emptyState(), value.view) });
    });
    return () => {
      gone = true;
    };
  }, [id, tries]);
  const again = () => {
    setFound('asking');
    setTries((count) => count + 1);
  };
  if (typeof found === 'object') {
    const workshop = workshopOf(found.view);
    if (workshop) return <Shown view={found.view} workshop={workshop} />;
  }
  return (
    <Page title={t('summary.page')} narrow>
      <div className="stack">
        <Heading level={1}>{t('summary.page')}</Heading>
        <Why found={found} />
        {found === 'asking' || found === 'gone' || found === 'badKey' ? null : (
          <div>
            <Button onClick={again}>{t('summary.again')}</Button>
          </div>
        )}
      </div>
    </Page>
  );
}

function Why({ found }: { found: Found }) {
  const t = useWords('closing');
  if (found === 'asking') return <p role="status">{t('summary.asking')}</p>;
  if (found === 'open') return <Alert kind="info">{t('summary.open')}</Alert>;
  if (found === 'gone') return <Alert kind="info">{t('summary.gone')}</Alert>;
  if (found === 'badKey' || found === 'notFound') return <Alert kind="warning">{t('summary.wrong')}</Alert>;
  return <Alert kind="warning">{t('summary.failed')}</Alert>;
}

function Shown({ view, workshop }: { view: State; workshop: Workshop }) {
  const t = useWords('closing');
  const until = formatDay(workshop.expiresAt);
  return (
    <Page title={workshop.title}>
      <div className="stack" style={{ gap: '1.5rem' }}>
        <div>
          <Heading level={1}>{workshop.title}</Heading>
          <p>
            {[formatDay(Date.parse(workshop.date)), workshop.organisation]
              .filter((each) => each !== '')
              .join(' · ')}
          </p>
        </div>
        <div className="harvest__noprint">
          <Button onClick={() => window.print()}>{t('summary.print')}</Button>
        </div>
        <Harvest view={view} />
        <p className="quiet">
          {workshop.organisation === ''
            ? t('summary.until', { date: until })
            : t('summary.untilFor', { date: until, organisation: workshop.organisation })}
          {workshop.contact === '' ? null : ` ${t('summary.contact', { contact: workshop.contact })}`}
        </p>
      </div>
    </Page>
  );
}
