import type { Activity } from '#domain/workshop/Activity.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { questionSize } from './wallContent.ts';

/** While people say how it was: the question and how many answered. What they answered never comes here. */
export function FeedbackScene({ view, activity }: { view: State; activity: Activity }) {
  const t = useWords('closing');
  const count = view.tally.get(activity.id)?.total ?? 0;
  const text = view.prompt.get(activity.promptId ?? '')?.wording.tekst_b1 ?? t('feedback.ask');
  const open = activity.state === 'open';
  return (
    <div className="wall__panel">
      <h1 className="wall__question" style={{ fontSize: `calc(var(--u) * ${questionSize(text)})` }}>
        {text}
      </h1>
      <p className="wall__lead">{t(open ? 'feedback.wall' : 'feedback.wallOver')}</p>
      <p className="wall__text wall__text--strong">
        {count === 0 ? t('feedback.wallNone') : t('feedback.wallCount', { count })}
      </p>
    </div>
  );
}
