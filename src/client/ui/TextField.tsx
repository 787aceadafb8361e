import '@utrecht/textbox-css/dist/index.css';
import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'id' | 'children'> {}

/** A one-line field. With `autoFocus` a dialog that it stands in begins there too. */
export function TextField({ label, description, error, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} description={description} error={error} className={className}>
      {(ids) => (
        <input
          {...rest}
          {...ids}
          data-autofocus={rest.autoFocus}
          className="utrecht-textbox utrecht-textbox--html-input"
        />
      )}
    </Field>
  );
}
