import { places } from 'virtual:catalog/places';
import type { Activity, Step } from '#domain/workshop/entities.ts';
import { inOrder, type State } from '#domain/workshop/State.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';
import { Question } from './Question.tsx';
import { useFitting } from './useFitting.ts';
import { usePages } from './usePages.ts';

/** No more agreements below each other than people can take in at once. */
const MOST = 3;

/** What was agreed, under the question it came from. */
export function StepsScene({ view, activity }: { view: State; activity: Activity }) {
  return (
    <div className="wall__notes">
      <Question view={view} activity={activity} most={6} />
      <WallSteps key={activity.id} steps={stepsOn(view, activity.id)} />
    </div>
  );
}

/** The end: thanks, and what was agreed. */
export function ClosingSteps({ view }: { view: State }) {
  const t = useWords('wall');
  return (
    <div className="wall__panel wall__panel--steps">
      <h1 className="wall__title">{t('thanksSteps')}</h1>
      <WallSteps steps={inOrder(view.step.values())} />
      <p className="wall__text">{t('closedDevice')}</p>
    </div>
  );
}

/** The steps agreed on in an activity, in order. */
export function stepsOn(view: State, activityId: string): Step[] {
  return inOrder(view.step.values()).filter((step) => step.activityId === activityId);
}

/** Agreements as large cards; more than fit come page by page, by themselves. */
function WallSteps({ steps }: { steps: readonly Step[] }) {
  const t = useWords('wall');
  const [list, most] = useFitting<HTMLOListElement>(MOST, JSON.stringify(steps));
  const pages = Math.max(1, Math.ceil(steps.length / most));
  const page = usePages(steps[0]?.activityId ?? 'steps', pages, false);
  return (
    <>
      <ol className="wall__steps" ref={list} start={page * most + 1}>
        {steps.slice(page * most, (page + 1) * most).map((step) => (
          <li key={step.id} className="wall__step">
            <p className="wall__what">
              <PlaceNumber step={step} />
              {step.what}
            </p>
            <p className="wall__who">
              {step.lead === '' ? null : <strong>{t('step.lead', { lead: step.lead })}</strong>}
              {step.checkDate === '' ? null : (
                <span>{t('step.check', { date: formatDay(Date.parse(step.checkDate)) })}</span>
              )}
            </p>
            {step.residentNotices === '' ? null : (
              <p className="wall__who">{t('step.notices', { text: step.residentNotices })}</p>
            )}
          </li>
        ))}
      </ol>
      {pages > 1 ? <p className="wall__text">{t('page', { page: page + 1, pages })}</p> : null}
    </>
  );
}

function PlaceNumber({ step }: { step: Step }) {
  const place = places.find((each) => each.id === step.placeId);
  return place?.number === undefined ? null : <span className="wall__number">{place.number}</span>;
}
