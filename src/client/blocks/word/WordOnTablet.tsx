import '../answering/answering.css';
import '../closing/closing.css';
import { useState } from 'react';
import { InTurn } from '#client/seats/InTurn.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes } from '#client/sync/selectors.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { isRevealed, mayWrite } from '../answering/answerState.ts';
import { ClosingQuestion } from '../closing/ClosingQuestion.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { HallWords } from './HallWords.tsx';
import { OwnWord } from './OwnWord.tsx';
import { WordForm, type WordFormProps } from './WordForm.tsx';

/** One word from everybody; one's own can be changed until all words are shown. */
export function WordOnTablet({ activity }: TabletBlockProps) {
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  if (seat === null) return null;
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <div className="stack closing">
      <ClosingQuestion activity={activity} groupId={seat.groupId} />
      <InTurn
        seat={seat}
        own={own}
        form={([mine]) => <OneWord activity={activity} seat={seat} own={mine} />}
      />
      {isRevealed(activity) ? <HallWords activityId={activity.id} /> : null}
    </div>
  );
}

/** The word of one person: to give, and then as it was given. */
function OneWord({ activity, seat, own }: Omit<WordFormProps, 'onSent'>) {
  const closed = useSession(({ view }) => workshopOf(view)?.status === 'closed');
  const [changing, setChanging] = useState(false);
  const revealed = isRevealed(activity);
  const form = own ? changing && !revealed : mayWrite(activity, closed);
  return (
    <>
      {own && !form ? <OwnWord own={own} onChange={revealed ? null : () => setChanging(true)} /> : null}
      {form ? (
        <WordForm
          key={own?.id ?? ''}
          activity={activity}
          seat={seat}
          own={own}
          onSent={() => setChanging(false)}
        />
      ) : null}
    </>
  );
}
