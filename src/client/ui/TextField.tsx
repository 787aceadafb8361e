import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'id' | 'children'> {}

/** A one-line field. */
export function TextField({ label, description, error, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} description={description} error={error} className={className}>
      {(ids) => <input {...rest} {...ids} className="utrecht-textbox utrecht-textbox--html-input" />}
    </Field>
  );
}
