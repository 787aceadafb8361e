import './report.css';
import { places } from 'virtual:catalog/places';
import i18next from 'i18next';
import { useEffect, useMemo } from 'react';
import { DeskPage } from '#client/conduct/DeskPage.tsx';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { focusHeading } from '#client/ui/focusHeading.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { partChoices } from '#domain/report/chapters.ts';
import { toReport } from '#domain/report/toReport.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { reportSource } from '#i18n/reportSource.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChooseParts } from './ChooseParts.tsx';
import { DownloadPdf } from './DownloadPdf.tsx';
import { Downloads } from './Downloads.tsx';
import { EditNotes } from './EditNotes.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { SavePicture } from './SavePicture.tsx';

/** `/verslag/:id`: the report as it will be, and the file to take home. For who has the facilitator's key. */
export function ReportView() {
  const t = useWords('report');
  const words = { back: t('back'), noKey: t('noKey'), connecting: t('connecting') };
  return (
    <DeskPage title={t('title')} className="report" words={words}>
      <Report />
    </DeskPage>
  );
}

/** The report of a view and what there is to choose about in it, or null for a view without a workshop. */
function reportOf(view: State) {
  const workshop = workshopOf(view);
  if (!workshop) return null;
  const source = reportSource(i18next, view, places);
  return { tree: toReport(source), choices: partChoices(source, workshop) };
}

function Report() {
  const t = useWords('report');
  const view = useSession((state) => state.view);
  const ready = useSession((state) => state.ready);
  const gone = useSession((state) => state.gone);
  const offline = useSession((state) => state.link === 'offline');
  const made = useMemo(() => (ready ? reportOf(view) : null), [view, ready]);
  const isThere = made !== null;
  // It comes after its page, which had no heading yet to begin at.
  useEffect(() => {
    if (isThere) focusHeading(document.querySelector('main'));
  }, [isThere]);
  if (gone !== null) return <Alert kind="warning">{t('gone')}</Alert>;
  if (made === null) return <p role="status">{t('connecting')}</p>;
  return (
    <div className="stack report__all">
      <Heading level={1}>{t('title')}</Heading>
      {offline ? <Alert kind="warning">{t('offline')}</Alert> : null}
      {workshopOf(view)?.status === 'open' ? <p className="quiet">{t('open')}</p> : null}
      <div className="report__take">
        <section className="stack">
          <Heading level={2}>{t('take')}</Heading>
          <p>{t('lead')}</p>
          <DownloadPdf tree={made.tree} />
        </section>
        <SavePicture tree={made.tree} view={view} />
      </div>
      <Downloads view={view} />
      <EditNotes panel={<ChooseParts choices={made.choices} />}>
        <ReportPreview tree={made.tree} label={t('preview')} />
      </EditNotes>
    </div>
  );
}
