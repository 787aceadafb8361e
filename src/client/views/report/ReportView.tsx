import './report.css';
import { places } from 'virtual:catalog/places';
import i18next from 'i18next';
import { useMemo } from 'react';
import { useParams } from 'wouter';
import { useRoleKey } from '#client/conduct/useRoleKey.ts';
import { SessionProvider, useSession } from '#client/sync/SessionProvider.tsx';
import { useConnectedSession } from '#client/sync/useConnectedSession.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { toReport } from '#domain/report/toReport.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { reportSource } from '#i18n/reportSource.ts';
import { useWords } from '#i18n/useWords.ts';
import { DownloadPdf } from './DownloadPdf.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { SavePicture } from './SavePicture.tsx';

/** `/verslag/:id`: the report as it will be, and the file to take home. For who has the facilitator's key. */
export function ReportView() {
  const t = useWords('report');
  const { id = '' } = useParams();
  const key = useRoleKey(id, 'facilitator');
  const session = useConnectedSession(key === null ? null : { workshopId: id, role: 'facilitator', key });
  return (
    <Page
      title={t('title')}
      className="report"
      header={
        <ButtonLink href={`/begeleider/${id}`} icon="back">
          {t('back')}
        </ButtonLink>
      }
    >
      {key === null ? <p>{t('noKey')}</p> : null}
      {key !== null && session === null ? <p role="status">{t('connecting')}</p> : null}
      {session === null ? null : (
        <SessionProvider session={session}>
          <Report />
        </SessionProvider>
      )}
    </Page>
  );
}

function Report() {
  const t = useWords('report');
  const view = useSession((state) => state.view);
  const ready = useSession((state) => state.ready);
  const gone = useSession((state) => state.gone);
  const offline = useSession((state) => state.link === 'offline');
  const tree = useMemo(() => (ready ? toReport(reportSource(i18next, view, places)) : null), [view, ready]);
  if (gone !== null) return <Alert kind="warning">{t('gone')}</Alert>;
  if (tree === null) return <p role="status">{t('connecting')}</p>;
  return (
    <div className="stack report__all">
      <Heading level={1}>{t('title')}</Heading>
      <p>{t('lead')}</p>
      {offline ? <Alert kind="warning">{t('offline')}</Alert> : null}
      {workshopOf(view)?.status === 'open' ? <p className="quiet">{t('open')}</p> : null}
      <DownloadPdf tree={tree} />
      <SavePicture tree={tree} view={view} />
      <ReportPreview tree={tree} label={t('preview')} />
    </div>
  );
}
