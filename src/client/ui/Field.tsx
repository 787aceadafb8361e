import './fieldStyles.ts';
import { type ReactNode, useId } from 'react';

/** What every field has: a label, and perhaps an explanation or what is wrong with it. */
export interface FieldTexts {
  label: ReactNode;
  description?: ReactNode;
  /** Shown at the field, tied to it, and read out when it appears. */
  error?: string | null | undefined;
}

/** What a control has to carry so that label, explanation and error belong to it. */
export interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps extends FieldTexts {
  className?: string | undefined;
  children: (ids: ControlIds) => ReactNode;
}

/** The frame of one form field. */
export function Field({ label, description, error, className, children }: FieldProps) {
  const id = useId();
  const wrong = typeof error === 'string' && error !== '';
  const described = [description === undefined ? '' : `${id}-d`, wrong ? `${id}-e` : ''].filter(Boolean);
  return (
    <div
      className={`pp-field utrecht-form-field${wrong ? ' utrecht-form-field--invalid' : ''} ${className ?? ''}`}
    >
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {description === undefined ? null : (
        <div className="utrecht-form-field-description" id={`${id}-d`}>
          {description}
        </div>
      )}
      <div id={`${id}-e`} aria-live="polite">
        {wrong ? (
          <div className="utrecht-form-field-error-message utrecht-form-field__error-message">{error}</div>
        ) : null}
      </div>
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': wrong || undefined,
      })}
    </div>
  );
}
