import '@utrecht/textbox-css/dist/index.css';
import './CopyField.css';
import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { Button } from './Button.tsx';
import { copyText } from './copyText.ts';
import { Field, type FieldTexts } from './Field.tsx';

interface CopyFieldProps extends Omit<FieldTexts, 'error'> {
  value: string;
}

/** A text to take along: can be selected by hand, and copied with one tap, on plain http too. */
export function CopyField({ label, description, value }: CopyFieldProps) {
  const t = useWords('common');
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  return (
    <Field label={label} description={description}>
      {(ids) => (
        <>
          <div className="pp-copy">
            <input
              {...ids}
              className="utrecht-textbox utrecht-textbox--html-input"
              readOnly
              value={value}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button
              icon={said === 'copied' ? 'check' : 'copy'}
              onClick={async () => setSaid((await copyText(value)) ? 'copied' : 'copyFailed')}
            >
              {t('copy')}
            </Button>
          </div>
          <p className="small quiet" role="status">
            {said === null ? '' : t(said)}
          </p>
        </>
      )}
    </Field>
  );
}
