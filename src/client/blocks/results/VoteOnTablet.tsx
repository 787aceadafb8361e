import './vote.css';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useRegister } from '#client/reading/useRegister.tsx';
import { InTurn } from '#client/seats/InTurn.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity, ownNotes, promptFor, savingState } from '#client/sync/selectors.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Result } from '#domain/workshop/counts.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { useWords } from '#i18n/useWords.ts';
import { isRevealed } from '../answering/answerState.ts';
import { Question } from '../answering/Question.tsx';
import { ReadySwitch } from '../answering/ReadySwitch.tsx';

interface VoteOnTabletProps {
  activity: Activity;
  /** While people choose. */
  form: (seat: Seat, own: readonly Contribution[]) => ReactNode;
  /** Once the result is there. */
  result: (result: Result) => ReactNode;
  /** What this device chose, in words; null when nothing. */
  chosen: (own: readonly Contribution[]) => string | null;
}

/** What every block with votes has on a tablet: the question, choosing and *Klaar*, and the result after the reveal. */
export function VoteOnTablet({ activity, form, result, chosen }: VoteOnTabletProps) {
  const t = useWords('results');
  const { register } = useRegister();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  const prompt = promptFor(view, activity, seat?.groupId ?? null);
  const made = view.result.get(activity.id);
  if (seat === null) return null;
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <div className="vote">
      {prompt === undefined ? (
        <Heading level={1} className="tablet-question__text">
          {activity.title[register]}
        </Heading>
      ) : (
        <Question activity={activity} prompt={prompt} now={currentActivity(view)?.id === activity.id} />
      )}
      {isRevealed(activity) ? (
        <section className="stack" aria-labelledby={`result-${activity.id}`}>
          <Heading level={2} id={`result-${activity.id}`}>
            {t('tablet.result')}
          </Heading>
          <p>{(seat.mode === 'table' ? tableGave(t, own) : chosen(own)) ?? t('tablet.didNot')}</p>
          {made ? <div className="vote__result">{result(made)}</div> : null}
        </section>
      ) : (
        <>
          <InTurn seat={seat} own={own} form={(mine) => form(seat, mine)} />
          <Kept own={own} />
          <ReadySwitch
            activityId={activity.id}
            writing={own.map((each) => JSON.stringify(each.data)).join()}
            hint={t('tablet.readyHint')}
          />
        </>
      )}
    </div>
  );
}

/** At a table the screen is everybody's: how many answered, and not what. */
function tableGave(t: TFunction<'results'>, own: readonly Contribution[]): string | null {
  const people = new Set(own.map(({ groupId, person }) => `${groupId} ${person ?? 0}`)).size;
  return people === 0 ? null : t('tablet.tableGave', { count: people });
}

/** Whether what was chosen is safe with the host. */
function Kept({ own }: { own: readonly Contribution[] }) {
  const t = useWords('results');
  const states = useSession((session) => own.map((each) => savingState(session, each.id)).join());
  if (own.length === 0) return null;
  const worst = states.includes('failed') ? 'failing' : states.includes('saving') ? 'saving' : 'saved';
  return (
    <p className={`vote__kept note__state--${worst}`} role="status">
      {worst === 'saved' ? <Icon name="check" /> : null} {t(`tablet.${worst}`)}
    </p>
  );
}
