import { givenKind } from '#client/conduct/givenKind.ts';
import { isVote } from '#client/conduct/isVote.ts';
import { NoteBoard } from '#client/scene/NoteBoard.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { Question } from './Question.tsx';
import { useElementSize } from './useElementSize.ts';
import { VoteCount } from './VoteScene.tsx';
import { isLongQuestion, questionsOnWall } from './wallContent.ts';

interface OpenSceneProps {
  view: State;
  activity: Activity;
  countdown: 3 | 2 | 1 | null;
  /** A hundredth of the wall's height, in CSS pixels. */
  unit: number;
}

/** People write: the question, a growing pile of blank notes, and nothing of what is on them. */
export function OpenScene({ view, activity, countdown, unit }: OpenSceneProps) {
  const t = useWords('wall');
  const words = useWords('results');
  const closing = useWords('closing');
  const [frame, size] = useElementSize<HTMLDivElement>();
  const count = view.tally.get(activity.id)?.total ?? 0;
  const { main, others } = questionsOnWall(view, activity);
  const wide = isLongQuestion(main?.wording.tekst_b1 ?? '', isVote(activity)) || others.length > 1;
  return (
    <div className={`wall__panel wall__panel--open${wide ? ' wall__panel--wide' : ''}`}>
      <Question view={view} activity={activity} most={20} />
      {isVote(activity) ? <VoteCount view={view} activity={activity} /> : null}
      <div className="wall__pile" ref={frame} hidden={isVote(activity)}>
        {size.height > 0 && count > 0 && !isVote(activity) ? (
          <NoteBoard
            notes={[]}
            groups={[]}
            mode="blank"
            blankCount={count}
            width={size.width}
            height={size.height}
            minText={unit * 3.2}
            words={{ blank: closing(`given.${givenKind(activity)}`, { count }) }}
          />
        ) : null}
      </div>
      {countdown === null ? null : (
        <div className="wall__countdown" role="timer" aria-live="assertive">
          <p className="wall__lead">
            {givenKind(activity) === 'notes' ? t('turning') : words('wall.turning')}
          </p>
          <p className="wall__seconds" key={countdown}>
            {countdown}
          </p>
        </div>
      )}
    </div>
  );
}
