import './now.css';
import { places } from 'virtual:catalog/places';
import { useEffect, useRef } from 'react';
import { givenKind } from '#client/conduct/givenKind.ts';
import { isVote } from '#client/conduct/isVote.ts';
import { isQuestion, scriptOf } from '#client/conduct/nextStep.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { questionsOnWall } from '#client/wall/wallContent.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';

/** What happens now: the question as it stands on wall and tablets. */
export function NowCard() {
  const t = useWords('facilitator');
  const words = useWords('results');
  const closing = useWords('closing');
  const view = useSession((state) => state.view);
  const { activities, at, workshop } = scriptOf(view);
  const activity = activities[at];
  const card = useFromTheTop(activity?.id);
  if (!activity) return null;
  const place = places.find((each) => each.id === activity.placeId);
  const waiting = at === 0 && !isQuestion(activity) && activity.state === 'ready';
  const state = !isQuestion(activity) ? (waiting ? 'waiting' : 'explain') : activity.state;
  const stateWords = () => {
    if (workshop?.status === 'closed') return t('state.ended');
    if (state === 'revealed') return closing(`desk.revealed.${givenKind(activity)}`);
    if (state !== 'open') return t(`state.${state}`);
    if (isVote(activity)) return words('desk.voting');
    return givenKind(activity) === 'answers' ? closing('desk.answering') : t('state.open');
  };
  return (
    <section className="now" aria-labelledby="now-title" ref={card}>
      <p className="now__kicker">
        <span className={`now__state now__state--${state}`}>{stateWords()}</span>
        <span>{t('now.step', { step: at + 1, steps: activities.length })}</span>
        <span>{t('now.minutes', { count: activity.minutes })}</span>
        <span>{place ? place.label : t('now.whole')}</span>
      </p>
      <Heading level={2} id="now-title" looks={isQuestion(activity) ? 3 : 1}>
        {activity.title.tekst}
      </Heading>
      {isQuestion(activity) ? <Questions activity={activity} /> : <WallLines activity={activity} />}
      {waiting ? <p>{t('now.waiting')}</p> : null}
    </section>
  );
}

/** At another step what happens now is in sight again, however far down the last one she was. */
function useFromTheTop(activityId: string | undefined) {
  const card = useRef<HTMLElement>(null);
  const before = useRef(activityId);
  useEffect(() => {
    if (before.current === activityId) return;
    before.current = activityId;
    const column = card.current?.parentElement;
    // On a telephone the page itself scrolls.
    if (column && getComputedStyle(column).overflowY === 'visible')
      card.current?.scrollIntoView?.({ block: 'start' });
    else column?.scrollTo?.({ top: 0 });
  }, [activityId]);
  return card;
}

function Questions({ activity }: { activity: Activity }) {
  const t = useWords('facilitator');
  const view = useSession((state) => state.view);
  const { main, others } = questionsOnWall(view, activity);
  return (
    <>
      {main ? <BothRegisters wording={main.wording} /> : null}
      {others.map(({ groups, prompt }) => (
        <div key={prompt.id} className="now__other">
          <h3 className="now__label">{t('now.forGroups', { groups: groups.join(', ') })}</h3>
          <p>{prompt.wording.tekst_b1}</p>
        </div>
      ))}
    </>
  );
}

function BothRegisters({ wording }: { wording: Wording }) {
  const t = useWords('facilitator');
  return (
    <div className="now__question">
      <p className="now__plain">{wording.tekst_b1}</p>
      {wording.tekst === wording.tekst_b1 ? null : (
        <p className="quiet">
          <span className="now__label">{t('now.professional')}:</span> {wording.tekst}
        </p>
      )}
    </div>
  );
}

function WallLines({ activity }: { activity: Activity }) {
  const t = useWords('facilitator');
  const lines = (activity.wallText?.tekst_b1 ?? '').split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="now__label">{t('now.wallText')}</h3>
      <ul className="now__lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
