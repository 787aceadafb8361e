import './selectStyles.ts';
import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

interface SelectProps extends FieldTexts, Omit<ComponentProps<'select'>, 'id' | 'children'> {
  options: readonly { value: string; label: string; disabled?: boolean }[];
}

/** A choice out of a list too long for cards. */
export function Select({ label, description, error, className, options, ...rest }: SelectProps) {
  return (
    <Field label={label} description={description} error={error} className={className}>
      {(ids) => (
        <select {...rest} {...ids} className="pp-select utrecht-select utrecht-select--html-select">
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
