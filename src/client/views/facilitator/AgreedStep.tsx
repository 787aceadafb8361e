import { useActAll } from '#client/conduct/useActAll.ts';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { focusHeading } from '#client/ui/focusHeading.ts';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { isComplete } from '#domain/blocks/steps/steps.ts';
import type { Step } from '#domain/workshop/Step.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';

const NEEDED = ['lead', 'checkDate', 'residentNotices'] as const;

interface AgreedStepProps {
  step: Step;
  before: Step | undefined;
  after: Step | undefined;
  onEdit: () => void;
}

/** One agreement, with what it still lacks and what can be done with it. */
export function AgreedStep({ step, before, after, onEdit }: AgreedStepProps) {
  const t = useWords('arranging');
  const act = useAct();
  const actAll = useActAll();
  const at = (each: Step, order: number) => {
    const { id, activityId, order: _order, ...fields } = each;
    return { type: 'putStep', stepId: id, activityId, order, fields } as const;
  };
  const swap = (other: Step | undefined) => {
    if (other) actAll([at(step, other.order), at(other, step.order)]);
  };
  const missing = NEEDED.filter((field) => step[field].trim() === '').map((field) =>
    t(`steps.missing.${field}`),
  );
  const facts = [step.lead, step.checkDate === '' ? '' : formatDay(Date.parse(step.checkDate))];
  return (
    <li className="agreed-step">
      <div className="note-row__words">
        <p>
          <strong>{step.what}</strong>
        </p>
        <p className="small">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        <p className={`small${isComplete(step) ? ' quiet' : ''}`}>
          {isComplete(step) ? t('steps.complete') : t('steps.incomplete', { missing: missing.join(', ') })}
        </p>
      </div>
      <div className="note-row__tools">
        <ToolButton label={t('steps.edit')} of={step.what} onClick={onEdit} />
        {before ? <ToolButton label={t('steps.up')} of={step.what} onClick={() => swap(before)} /> : null}
        {after ? <ToolButton label={t('steps.down')} of={step.what} onClick={() => swap(after)} /> : null}
        <ToolButton
          label={t('steps.remove')}
          of={step.what}
          onClick={({ currentTarget }) => {
            const panel = currentTarget.closest('section');
            act({ type: 'removeStep', stepId: step.id });
            // Its row goes with the button in it.
            setTimeout(() => focusHeading(panel), 0);
          }}
        />
      </div>
    </li>
  );
}
