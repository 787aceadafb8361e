import './paper.css';
import { DeskPage } from '#client/conduct/DeskPage.tsx';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Sheets } from './Sheets.tsx';

/** `/papier/:id`: cards and sheets to print, for who would rather write with a pen. For who has the facilitator's key. */
export function PaperView() {
  const t = useWords('paper');
  const words = { back: t('back'), noKey: t('noKey'), connecting: t('connecting') };
  return (
    <DeskPage title={t('title')} className="paper" words={words}>
      <Connected />
    </DeskPage>
  );
}

function Connected() {
  const t = useWords('paper');
  const ready = useSession((state) => state.ready);
  const gone = useSession((state) => state.gone);
  if (gone !== null) return <p role="alert">{t('gone')}</p>;
  return ready ? <Sheets /> : <p role="status">{t('connecting')}</p>;
}
