import './paper.css';
import { useParams } from 'wouter';
import { deskPath } from '#client/conduct/deskRole.ts';
import { useDeskLogin } from '#client/conduct/useDeskLogin.ts';
import { SessionProvider, useSession } from '#client/sync/SessionProvider.tsx';
import { useConnectedSession } from '#client/sync/useConnectedSession.ts';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Sheets } from './Sheets.tsx';

/** `/papier/:id`: cards and sheets to print, for who would rather write with a pen. For who has the facilitator's key. */
export function PaperView() {
  const t = useWords('paper');
  const { id = '' } = useParams();
  const login = useDeskLogin(id);
  const session = useConnectedSession(login);
  return (
    <Page
      title={t('title')}
      className="paper"
      header={
        <ButtonLink href={deskPath(login?.role ?? 'facilitator', id)} icon="back">
          {t('back')}
        </ButtonLink>
      }
    >
      {login === null ? <p>{t('noKey')}</p> : null}
      {login !== null && session === null ? <p role="status">{t('connecting')}</p> : null}
      {session === null ? null : (
        <SessionProvider session={session}>
          <Connected />
        </SessionProvider>
      )}
    </Page>
  );
}

function Connected() {
  const t = useWords('paper');
  const ready = useSession((state) => state.ready);
  const gone = useSession((state) => state.gone);
  if (gone !== null) return <p role="alert">{t('gone')}</p>;
  return ready ? <Sheets /> : <p role="status">{t('connecting')}</p>;
}
