import './votes.css';
import { ResultDrawing } from '#client/blocks/ResultDrawing.tsx';
import { useMay } from '#client/conduct/useMay.ts';
import { joined, tally } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { placesOf } from '#domain/blocks/dots/dots.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChooseTasks } from './ChooseTasks.tsx';

/** The state of a vote: how many answered while it is open, the result once it is there, and what it proposes. */
export function VotePanel({ activity }: { activity: Activity }) {
  const t = useWords('results');
  const may = useMay();
  const view = useSession((state) => state.view);
  const result = view.result.get(activity.id);
  const { total, writers } = tally(view, activity.id);
  return (
    <section className="votes" aria-labelledby="votes-title">
      <h2 className="utrecht-heading-3" id="votes-title">
        {t('desk.title')}
      </h2>
      <p role="status">
        {total === 0
          ? t('desk.notYet')
          : t('desk.answered', { n: writers, of: Math.max(writers, joined(view).total) })}
        {total > 0 && activity.block === 'dots' ? ` ${t('desk.dots', { count: total })}` : null}
      </p>
      {result ? (
        <>
          <div className="votes__result">
            <ResultDrawing view={view} activity={activity} />
          </div>
          {may('choosePlaces') && activity.block === 'dots' && placesOf(activity.options).length > 0 ? (
            <ChooseTasks key={activity.id} result={result} />
          ) : null}
          <p className="quiet">{t('desk.frozen')}</p>
        </>
      ) : (
        <p className="quiet">{t('desk.hidden')}</p>
      )}
    </section>
  );
}
