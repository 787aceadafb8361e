import type { ComponentProps } from 'react';
import type { ScriptActivity, ScriptQuestion } from '#catalog/Catalog.ts';
import { newId } from '#client/sync/device.ts';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { MoveButtons } from '#client/ui/MoveButtons.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Clocked } from './clockTimes.ts';
import type { EarlierStep } from './OptionFields.tsx';
import { StepForm } from './StepForm.tsx';
import type { ScriptFaultCode } from './scriptFaults.ts';

interface BuilderStepProps {
  step: ScriptActivity;
  at: number;
  count: number;
  clock: Clocked | undefined;
  open: boolean;
  /** `dragged`: it is in the hand; `before` and `after`: what is in the hand would come to lie there. */
  drag: 'dragged' | 'before' | 'after' | null;
  handle: ComponentProps<'button'>;
  questions: readonly ScriptQuestion[];
  earlier: readonly EarlierStep[];
  faults: readonly ScriptFaultCode[];
  onToggle: () => void;
  onMove: (to: number) => void;
  onDuplicate: () => void;
  onRemove: () => void;
  onChange: (step: ScriptActivity, made?: ScriptQuestion[]) => void;
}

/** One step in the builder, folded; open it is its form. */
export function BuilderStep(props: BuilderStepProps) {
  const { step, at, count, clock, open, drag, faults } = props;
  const t = useWords('script');
  const title = step.title.tekst.trim() || t('builder.untitled');
  return (
    <li className={`builder__step${drag === null ? '' : ` builder__step--${drag}`}`}>
      <div className="builder__head">
        <button
          {...props.handle}
          type="button"
          className="builder__handle"
          aria-label={t('builder.handle', { title })}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <StepName {...{ step, title, clock, open, faults }} onToggle={props.onToggle} />
        <MoveButtons
          up={t('builder.earlier', { title })}
          down={t('builder.later', { title })}
          onUp={at === 0 ? null : () => props.onMove(at - 1)}
          onDown={at === count - 1 ? null : () => props.onMove(at + 1)}
        />
      </div>
      {open ? (
        <div className="builder__body">
          <StepForm
            step={step}
            questions={props.questions}
            earlier={props.earlier}
            faults={faults}
            newId={newId}
            onChange={props.onChange}
          />
          <div className="row">
            <Button icon="copy" aria-label={t('builder.duplicate', { title })} onClick={props.onDuplicate}>
              {t('builder.duplicateShort')}
            </Button>
            <Button
              variant="subtle"
              icon="trash"
              aria-label={t('builder.remove', { title })}
              onClick={props.onRemove}
            >
              {t('builder.removeShort')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
}

interface StepNameProps extends Pick<BuilderStepProps, 'step' | 'clock' | 'open' | 'faults' | 'onToggle'> {
  title: string;
}

/** What opens a step: when it is, what it is called, and what has to be mended first. */
function StepName({ step, title, clock, open, faults, onToggle }: StepNameProps) {
  const t = useWords('script');
  return (
    <button type="button" className="builder__name" aria-expanded={open} onClick={onToggle}>
      <span className="builder__time">
        {clock === undefined
          ? t('builder.minutes', { count: step.minutes })
          : t('builder.clock', { from: clock.from, to: clock.to })}
      </span>
      <span className="builder__words">
        <strong>{title}</strong>
        <span className="quiet small">
          {t(`kinds.${step.block}`)}
          {clock === undefined ? '' : ` · ${t('builder.minutes', { count: step.minutes })}`}
        </span>
        {faults.length === 0 ? null : (
          <span className="builder__fault">
            <Icon name="warning" size="1rem" /> {t(`faults.${faults[0] ?? 'title'}`)}
          </span>
        )}
      </span>
    </button>
  );
}
