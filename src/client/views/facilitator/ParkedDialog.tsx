import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { readParked, unreadQuestions } from '#domain/workshop/parking.ts';
import { rankOf } from '#domain/workshop/rankOf.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ParkedRow } from './ParkedRow.tsx';
import { TypeQuestion } from './TypeQuestion.tsx';

/** Every parked question, residents' first: answer it, give it to somebody, leave it out; show them all to the hall. */
export function ParkedDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('closing');
  const act = useAct();
  const may = useMay();
  const view = useSession((state) => state.view);
  const tr = useWords('roles');
  const workshop = workshopOf(view);
  const unread = unreadQuestions(view);
  const onWall = workshop?.aside?.kind === 'parked';
  const questions = [...view.parked.values()].sort(
    (a, b) => rankOf(view, a.groupId) - rankOf(view, b.groupId) || (a.id < b.id ? -1 : 1),
  );
  return (
    <Dialog title={t('park.place')} wide onClose={onClose}>
      <p className="quiet">{t(may('tendParked') ? 'park.deskHint' : 'park.helpingHint')}</p>
      {may('showAside') ? (
        <div className="row">
          <Button
            aria-pressed={onWall}
            disabled={view.parked.size === 0 && !onWall}
            onClick={() => act({ type: 'showAside', aside: onWall ? null : { kind: 'parked' } })}
          >
            {t(onWall ? 'aside.off' : 'aside.on')}
          </Button>
          <Checkbox
            asSwitch
            label={t('park.onTablets')}
            checked={workshop?.parkedShown === true}
            onChange={(on) => act({ type: 'showParked', on })}
          />
        </div>
      ) : null}
      {may('approveParked') && workshop?.approval ? (
        <div className="approval">
          <p role="status">
            {unread.length === 0 ? (
              t('park.allRead')
            ) : (
              <strong>{t('park.unread', { count: unread.length })}</strong>
            )}
          </p>
          {unread.length === 0 ? null : (
            <Button onClick={() => act({ type: 'approveParked', read: unread.map(readParked) })}>
              {tr('approval.approveAll')}
            </Button>
          )}
        </div>
      ) : null}
      {questions.length === 0 ? <p>{t('park.none')}</p> : null}
      <ul className="notes-panel__list" aria-label={t('park.place')}>
        {questions.map((parked) => (
          <ParkedRow key={parked.id} parked={parked} />
        ))}
      </ul>
      {workshop?.status === 'closed' ? null : <TypeQuestion />}
    </Dialog>
  );
}
