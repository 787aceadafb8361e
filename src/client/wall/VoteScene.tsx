import { ResultDrawing } from '#client/blocks/ResultDrawing.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { Question } from './Question.tsx';
import { useFitting } from './useFitting.ts';

/** So many choices fit under a question, one below the other, at a size that can be read at ten metres. */
const MOST_BARS = 5;

/** Drawn at most; the number beside them says all. */
const MOST_GIVEN = 300;

interface VoteSceneProps {
  view: State;
  activity: Activity;
}

/** What the votes came to, in words and one drawing. */
export function VoteScene({ view, activity }: VoteSceneProps) {
  // A conclusion takes the room of a bar, and more of them when it is long.
  const conclusion = view.conclusion.get(activity.id)?.text ?? '';
  const lines = Math.ceil(conclusion.length / 80);
  const [frame, most] = useFitting<HTMLDivElement>(
    Math.max(2, MOST_BARS - lines),
    `${activity.id} ${conclusion}`,
  );
  return (
    <div className="wall__notes wall__notes--paper">
      <Question view={view} activity={activity} most={6} />
      <div className="wall__result" ref={frame}>
        <ResultDrawing view={view} activity={activity} most={most} />
      </div>
    </div>
  );
}

/** While people choose: how many answers there are, blank as they lie in the box, and nothing of what they say. */
export function VoteCount({ view, activity }: VoteSceneProps) {
  const t = useWords('results');
  const count = view.tally.get(activity.id)?.total ?? 0;
  const key = activity.block === 'dots' ? 'wall.dots' : 'wall.answers';
  return (
    <div className="wall__count">
      <div
        aria-hidden="true"
        className={`wall__given${activity.block === 'dots' ? ' wall__given--dots' : ''}`}
        style={{ fontSize: `calc(var(--u) * ${count <= 42 ? 3.6 : count <= 120 ? 2.4 : 1.6})` }}
      >
        {Array.from({ length: Math.min(count, MOST_GIVEN) }, (_, at) => (
          <span key={at} />
        ))}
      </div>
      <p className="wall__counted">
        {count === 0 ? t(activity.block === 'dots' ? 'wall.noDots' : 'wall.noAnswers') : t(key, { count })}
      </p>
      <p className="wall__lead">{t('wall.hidden')}</p>
    </div>
  );
}
