import { places } from 'virtual:catalog/places';
import type { RefObject } from 'react';
import type { Activity } from '#domain/workshop/Activity.ts';
import { inOrder, type State } from '#domain/workshop/State.ts';
import type { Step } from '#domain/workshop/Step.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';
import { Question } from './Question.tsx';
import { useFitting } from './useFitting.ts';
import { usePages } from './usePages.ts';

/** No more agreements below each other than people can take in at once. */
export const MOST_STEPS = 3;

/** What was agreed, under the question it came from. */
export function StepsScene({ view, activity }: { view: State; activity: Activity }) {
  return (
    <div className="wall__notes wall__notes--paper">
      <Question view={view} activity={activity} most={6} />
      <WallSteps key={activity.id} steps={stepsOn(view, activity.id)} />
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
  const [list, most] = useFitting<HTMLOListElement>(MOST_STEPS, JSON.stringify(steps));
  const pages = Math.max(1, Math.ceil(steps.length / most));
  const page = usePages(steps[0]?.activityId ?? 'steps', pages, false);
  return (
    <>
      <StepCards ref={list} steps={steps.slice(page * most, (page + 1) * most)} start={page * most + 1} />
      {pages > 1 ? <p className="wall__text">{t('page', { page: page + 1, pages })}</p> : null}
    </>
  );
}

interface StepCardsProps {
  steps: readonly Step[];
  start: number;
  ref: RefObject<HTMLOListElement | null>;
}

/** A few agreements, numbered from `start`. */
export function StepCards({ steps, start, ref }: StepCardsProps) {
  const t = useWords('wall');
  return (
    <ol className="wall__steps" ref={ref} start={start}>
      {steps.map((step) => (
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
  );
}

function PlaceNumber({ step }: { step: Step }) {
  const place = places.find((each) => each.id === step.placeId);
  return place?.number === undefined ? null : <span className="wall__number">{place.number}</span>;
}
