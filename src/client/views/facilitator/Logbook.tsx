import { useSession } from '#client/sync/SessionProvider.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { useWords } from '#i18n/useWords.ts';
import { showMoment } from './showMoment.ts';

/** The logbook, the newest first: what happened, when, and which role did it. */
export function Logbook({ onClose }: { onClose: () => void }) {
  const t = useWords('roles');
  const view = useSession((state) => state.view);
  const offset = useSession((state) => state.clockOffset);
  const lines = [...view.log.values()].sort((a, b) => b.number - a.number);
  return (
    <Dialog title={t('log.title')} onClose={onClose} wide>
      <p>{t('log.lead')}</p>
      {lines.length === 0 ? (
        <p className="quiet">{t('log.none')}</p>
      ) : (
        <ol className="logbook" reversed aria-label={t('log.list')}>
          {lines.map(({ id, at, who, what, activityId, count }) => {
            const title = view.activity.get(activityId ?? '')?.title.tekst;
            return (
              <li key={id}>
                <time className="logbook__at" dateTime={new Date(at).toISOString()}>
                  {showMoment(at, Date.now() + offset)}
                </time>
                <span>
                  {t(`log.what.${what}`, { count })}
                  {title === undefined ? null : ` ${t('log.in', { title })}`}
                </span>
                <span className="quiet">{t(`log.who.${who}`)}</span>
              </li>
            );
          })}
        </ol>
      )}
    </Dialog>
  );
}
