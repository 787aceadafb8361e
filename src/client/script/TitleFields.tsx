import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';
import { plainFollows, withText } from './followPlain.ts';

interface TitleFieldsProps {
  value: Wording;
  error?: string | null;
  onChange: (value: Wording) => void;
  onBlur?: () => void;
}

/** A title in both registers: the plain one goes along until it has words of its own, and says which of the two it is. */
export function TitleFields({ value, error, onChange, onBlur }: TitleFieldsProps) {
  const t = useWords('script');
  return (
    <div className="script-form__two">
      <TextField
        label={t('step.title')}
        error={error}
        value={value.tekst}
        maxLength={LIMITS.title}
        autoComplete="off"
        onChange={(event) => onChange(withText(value, event.target.value))}
        onBlur={onBlur}
      />
      <TextField
        label={t('step.titlePlain')}
        description={t(plainFollows(value) ? 'step.plainSame' : 'step.plainOwn')}
        value={value.tekst_b1}
        maxLength={LIMITS.title}
        autoComplete="off"
        onChange={(event) => onChange({ ...value, tekst_b1: event.target.value })}
        onBlur={onBlur}
      />
    </div>
  );
}
