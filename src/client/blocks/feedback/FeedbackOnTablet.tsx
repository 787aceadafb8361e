import '../answering/answering.css';
import '../closing/closing.css';
import { useState } from 'react';
import { InTurn } from '#client/seats/InTurn.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes } from '#client/sync/selectors.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ClosingQuestion } from '../closing/ClosingQuestion.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { FeedbackForm, type FeedbackFormProps } from './FeedbackForm.tsx';
import { OwnFeedback } from './OwnFeedback.tsx';

/** *Kon je zeggen wat je wilde?*: one tap and, who wants, one line; only the facilitator reads it. */
export function FeedbackOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('closing');
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  if (seat === null) return null;
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <div className="stack closing">
      <ClosingQuestion activity={activity} groupId={seat.groupId} fallback={t('feedback.ask')} />
      <p>{t('feedback.who')}</p>
      <InTurn
        seat={seat}
        own={own}
        form={([mine]) => <OneFeedback activity={activity} seat={seat} own={mine} />}
      />
    </div>
  );
}

/** What one person says of the talk: to give, and then as it was given. */
function OneFeedback({ activity, seat, own }: Omit<FeedbackFormProps, 'onSent'>) {
  const t = useWords('closing');
  const closed = useSession(({ view }) => workshopOf(view)?.status === 'closed');
  const [changing, setChanging] = useState(false);
  const open = activity.state === 'open' && !closed;
  return (
    <>
      {open && (!own || changing) ? (
        <FeedbackForm activity={activity} seat={seat} own={own} onSent={() => setChanging(false)} />
      ) : null}
      {own && !(open && changing) ? (
        <OwnFeedback own={own} onChange={open ? () => setChanging(true) : null} />
      ) : null}
      {own || open ? null : <p>{t('feedback.over')}</p>}
    </>
  );
}
