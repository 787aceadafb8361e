import '../answering/answering.css';
import { late } from '#client/late.ts';
import { TableVoice } from '#client/seats/TableVoice.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity, ownNotes, promptFor } from '#client/sync/selectors.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { isRevealed, mayWrite } from '../answering/answerState.ts';
import { Question } from '../answering/Question.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { LateComposer } from './LateComposer.tsx';
import { OwnNotes } from './OwnNotes.tsx';

const HallNotes = late('HallNotes');

/** A question on a tablet: read it, write in silence, see what is kept; after the reveal see everybody's notes. */
export function NotesOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('participant');
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  const prompt = promptFor(view, activity, seat?.groupId ?? null);
  const revealed = isRevealed(activity);
  if (seat === null || prompt === undefined) return <p>{t('waiting.next')}</p>;
  const open = mayWrite(activity, workshopOf(view)?.status === 'closed');
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <div className={`tablet-notes${revealed ? '' : ' tablet-notes--two'}`}>
      <div className="stack" style={{ gap: '1.25rem' }}>
        <Question activity={activity} prompt={prompt} now={currentActivity(view)?.id === activity.id} />
        {open ? <TableVoice seat={seat} /> : null}
        <LateComposer key={prompt.id} activity={activity} prompt={prompt} seat={seat} late={revealed} />
      </div>
      {own.length === 0 && !revealed ? (
        <p className="tablet-notes__room quiet">{t('mine.none')}</p>
      ) : (
        <OwnNotes notes={own} folded={revealed} />
      )}
      {revealed ? <HallNotes activityId={activity.id} seatId={seat.id} /> : null}
    </div>
  );
}
