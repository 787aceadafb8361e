import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';
import type { StepData } from './stepDraft.ts';

const SHOWN = ['residentNotices', 'lead', 'partners', 'firstMove', 'checkDate'] as const;

/** What is filled in of a step, as a list of words and their meaning. */
export function StepFacts({ step }: { step: StepData }) {
  const t = useWords('tablet');
  const filled = SHOWN.filter((field) => step[field] !== '');
  return (
    <>
      <p className="note__text tablet-step__what" dir="auto">
        {step.what}
      </p>
      {filled.length === 0 ? null : (
        <dl className="tablet-step__facts">
          {filled.map((field) => (
            <div key={field}>
              <dt>{t(`steps.${field}`)}</dt>
              <dd dir="auto">
                {field === 'checkDate' ? formatDay(Date.parse(step.checkDate)) : step[field]}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
