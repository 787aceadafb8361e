import type { Activity } from '#domain/workshop/Activity.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { PlaceName } from './ExplainScene.tsx';
import { questionSize, questionsOnWall } from './wallContent.ts';

/** So many groups are called by their names. */
const MOST_NAMED = 4;

/** What the facilitator summed up, under the question. */
function WallConclusion({ view, activity }: { view: State; activity: Activity }) {
  const t = useWords('wall');
  const text = view.conclusion.get(activity.id)?.text;
  return text === undefined ? null : (
    <p className="wall__conclusion">
      <strong>{t('conclusion')}</strong> {text}
    </p>
  );
}

/** The question as large as it can be, and what some groups are asked instead. */
export function Question({ view, activity, most }: { view: State; activity: Activity; most: number }) {
  const t = useWords('wall');
  const { main, others } = questionsOnWall(view, activity);
  const text = main?.wording.tekst_b1 ?? activity.title.tekst_b1;
  // Many names would push away what they are asked.
  const asked = (groups: readonly string[]) =>
    others.length === 1 && groups.length > MOST_NAMED
      ? t('forOthers')
      : t('forGroups', { groups: groups.join(', ') });
  return (
    <>
      <PlaceName activity={activity} />
      <h1
        className="wall__question"
        style={{ fontSize: `calc(var(--u) * ${Math.min(most, questionSize(text))})` }}
      >
        {text}
      </h1>
      <WallConclusion view={view} activity={activity} />
      {others.map(({ groups, prompt }) => (
        <p key={prompt.id} className="wall__other">
          <strong>{asked(groups)}</strong> {prompt.wording.tekst_b1}
        </p>
      ))}
    </>
  );
}
