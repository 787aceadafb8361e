import { Fragment } from 'react';
import { isVote } from '#client/conduct/isVote.ts';
import { hasReveal, isQuestion } from '#client/conduct/nextStep.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { Aloud } from './Aloud.tsx';
import { EarlierSteps } from './EarlierSteps.tsx';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { LazyFourWindows } from './lazyFourWindows.ts';
import { NotesPanel } from './NotesPanel.tsx';
import { NowCard } from './NowCard.tsx';
import { ConclusionField, Running } from './Running.tsx';
import { hasSteps, StepsPanel } from './StepsPanel.tsx';
import { VotePanel } from './VotePanel.tsx';

/**
 * The middle of the desk, in the order in which she needs it: before a question what she says about it, while people write
 * the clock, and once it is turned round what they gave. So nothing of that is out of sight on a small laptop.
 */
export function NowColumn() {
  const activity = useSession((state) => currentActivity(state.view));
  return (
    <div className="desk__now">
      <NowCard />
      {activity ? <Parts key={activity.id} activity={activity} /> : null}
      <EarlierSteps />
      {activity ? (
        <Quietly key={`sides-${activity.id}`}>
          <ComesLater>
            <LazyFourWindows activity={activity} />
          </ComesLater>
        </Quietly>
      ) : null}
    </div>
  );
}

type Part = 'aloud' | 'clock' | 'given' | 'sum';

function Parts({ activity }: { activity: Activity }) {
  const drawn: Readonly<Record<Part, React.ReactNode>> = {
    aloud: <Aloud activity={activity} />,
    clock: <Running activity={activity} />,
    given: <Given activity={activity} />,
    sum: activity.everOpened && hasReveal(activity) ? <ConclusionField activity={activity} /> : null,
  };
  // With keys, so that what moves stays what it was: half a sentence, what is unfolded, the focus.
  return orderOf(activity).map((part) => <Fragment key={part}>{drawn[part]}</Fragment>);
}

function orderOf(activity: Activity): readonly Part[] {
  if (!isQuestion(activity) || activity.state === 'ready') return ['aloud', 'clock', 'given', 'sum'];
  return activity.state === 'open' ? ['clock', 'given', 'aloud', 'sum'] : ['given', 'sum', 'clock', 'aloud'];
}

/** What came out of it so far, and what she can do with that. */
function Given({ activity }: { activity: Activity }) {
  const steppy = useSession((state) => hasSteps(state.view, activity));
  return (
    <>
      {isVote(activity) ? <VotePanel activity={activity} /> : <NotesPanel activity={activity} />}
      {activity.block === 'feedback' ? <FeedbackPanel activity={activity} /> : null}
      {steppy ? <StepsPanel activity={activity} /> : null}
    </>
  );
}
