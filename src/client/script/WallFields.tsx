import { TextArea } from '#client/ui/TextArea.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';
import { withText } from './followPlain.ts';

interface WallFieldsProps {
  value: Wording;
  onChange: (value: Wording) => void;
  onBlur?: () => void;
}

/** What the wall shows while somebody tells something, in both registers. */
export function WallFields({ value, onChange, onBlur }: WallFieldsProps) {
  const t = useWords('script');
  return (
    <div className="script-form__two">
      <TextArea
        label={t('step.wall')}
        value={value.tekst}
        most={LIMITS.wallText}
        rows={3}
        onChange={(event) => onChange(withText(value, event.target.value))}
        onBlur={onBlur}
      />
      <TextArea
        label={t('step.wallPlain')}
        description={t('step.wallPlainHint')}
        value={value.tekst_b1}
        most={LIMITS.wallText}
        rows={3}
        onChange={(event) => onChange({ ...value, tekst_b1: event.target.value })}
        onBlur={onBlur}
      />
    </div>
  );
}
