import './harvest.css';
import { placeName } from '#client/blocks/dots/placeName.ts';
import type { Step } from '#domain/workshop/Step.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';

/** What was agreed, as everybody takes it home: what, who leads, when we check, what a resident notices. */
export function AgreedList({ steps }: { steps: readonly Step[] }) {
  const t = useWords('closing');
  return (
    <ol className="harvest__steps">
      {steps.map((step) => (
        <li key={step.id}>
          <p className="harvest__what" dir="auto">
            {step.what}
          </p>
          {step.placeId === null ? null : <p className="quiet">{placeName(step.placeId)}</p>}
          <dl className="harvest__facts">
            {step.lead === '' ? null : <Fact term={t('summary.lead')}>{step.lead}</Fact>}
            {step.partners === '' ? null : <Fact term={t('summary.partners')}>{step.partners}</Fact>}
            {step.firstMove === '' ? null : <Fact term={t('summary.first')}>{step.firstMove}</Fact>}
            {step.checkDate === '' ? null : (
              <Fact term={t('summary.check')}>{formatDay(Date.parse(step.checkDate))}</Fact>
            )}
            {step.residentNotices === '' ? null : (
              <Fact term={t('summary.notices')}>{step.residentNotices}</Fact>
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
