import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Field, type FieldTexts } from './Field.tsx';

interface TextAreaProps extends FieldTexts, Omit<ComponentProps<'textarea'>, 'id' | 'value' | 'children'> {
  value: string;
  /** The most characters (code points). More can be typed, nothing is ever cut off; the counter appears near the end. */
  most?: number;
  /** Under the field, opposite the counter: how far saving is. */
  aside?: ReactNode;
}

/** How many characters before the end the counter begins to show. */
const NEAR = 80;

/** A field of several lines that grows with its text. */
export function TextArea({
  label,
  description,
  error,
  className,
  value,
  most,
  aside,
  ref,
  ...rest
}: TextAreaProps) {
  const t = useWords('common');
  const own = useRef<HTMLTextAreaElement | null>(null);
  // `field-sizing: content` does this in newer browsers; iPads need help.
  useLayoutEffect(() => {
    const field = own.current;
    if (!field || CSS.supports?.('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 4}px`;
  }, [value]);
  const left = most === undefined ? Number.POSITIVE_INFINITY : most - [...value].length;
  return (
    <Field label={label} description={description} error={error} className={className}>
      {(ids) => (
        <>
          <textarea
            {...rest}
            {...ids}
            ref={(element) => {
              own.current = element;
              if (typeof ref === 'function') ref(element);
              else if (ref) ref.current = element;
            }}
            value={value}
            className="pp-textarea utrecht-textarea utrecht-textarea--html-textarea"
          />
          <div className="pp-field__more small quiet">
            <span>{aside}</span>
            {left <= NEAR && left >= 0 ? <span>{t('left', { count: left })}</span> : null}
          </div>
        </>
      )}
    </Field>
  );
}
