import '../answering/answering.css';
import './steps.css';
import { useRegister } from '#client/reading/useRegister.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity, ownNotes, promptFor } from '#client/sync/selectors.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';
import { isRevealed } from '../answering/answerState.ts';
import { Question } from '../answering/Question.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { HallSteps } from './HallSteps.tsx';
import { LateStep } from './LateStep.tsx';
import { OwnStep } from './OwnStep.tsx';

/** Proposing improvement steps on a tablet; after the reveal what everybody proposed and what was agreed. */
export function StepsOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('tablet');
  const { register } = useRegister();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  if (seat === null) return null;
  const prompt = promptFor(view, activity, seat.groupId);
  const revealed = isRevealed(activity);
  const own = ownNotes(view, seat.id, activity.id);
  const now = currentActivity(view)?.id === activity.id;
  return (
    <div className={`tablet-notes${revealed ? '' : ' tablet-notes--two'}`}>
      <div className="stack" style={{ gap: '1.25rem' }}>
        {prompt ? (
          <Question activity={activity} prompt={prompt} now={now} />
        ) : (
          <Heading level={now ? 1 : 2}>{activity.title[register]}</Heading>
        )}
        <LateStep
          key={prompt?.id ?? ''}
          activity={activity}
          promptId={prompt?.id ?? null}
          seat={seat}
          late={revealed}
        />
      </div>
      {own.length === 0 ? (
        revealed ? null : (
          <p className="tablet-notes__room quiet">{t('steps.none')}</p>
        )
      ) : (
        <section aria-labelledby={`mine-${activity.id}`}>
          <Heading level={2} looks={3} id={`mine-${activity.id}`}>
            {t('steps.title')}
          </Heading>
          <ul className="note-list">
            {[...own].reverse().map((draft) => (
              <OwnStep key={draft.id} draft={draft} />
            ))}
          </ul>
        </section>
      )}
      {revealed ? <HallSteps activityId={activity.id} seatId={seat.id} /> : null}
    </div>
  );
}
