import { useEffect, useState } from 'react';
import type { DraftPlace } from '#client/sync/drafts.ts';
import { useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';

interface OwnQuestionFieldsProps {
  /** Where it is kept while it is half-typed. */
  place: DraftPlace;
  onAdd: (wording: Wording) => void;
  /** Tells what stands there and was not added yet; null when that is nothing. */
  onHalf?: (wording: Wording | null) => void;
}

/** A question in one's own words, and if one likes in plain Dutch too. No form element: it may stand in one. */
export function OwnQuestionFields({ place, onAdd, onHalf }: OwnQuestionFieldsProps) {
  const t = useWords('script');
  const typed = useHalfTyped(place, { text: '', plain: '' });
  const { text, plain } = typed.value;
  const [tried, setTried] = useState(false);
  useEffect(() => {
    onHalf?.(wordingOf(text, plain));
  }, [onHalf, text, plain]);
  const long = [text, plain].some((each) => each.length > LIMITS.question);
  const error = !tried
    ? null
    : text.trim() === ''
      ? t('faults.question')
      : long
        ? t('faults.questionLong')
        : null;
  const handleAdd = () => {
    setTried(true);
    const wording = wordingOf(text, plain);
    if (wording === null || long) return;
    onAdd(wording);
    typed.forget();
    setTried(false);
  };
  return (
    <div className="stack">
      <div className="script-form__two">
        <TextArea
          label={t('questions.own')}
          error={error}
          value={text}
          most={LIMITS.question}
          rows={2}
          onChange={(event) => typed.write({ text: event.target.value, plain })}
        />
        <TextArea
          label={t('questions.ownPlain')}
          description={t('questions.ownPlainHint')}
          value={plain}
          most={LIMITS.question}
          rows={2}
          onChange={(event) => typed.write({ text, plain: event.target.value })}
        />
      </div>
      <div>
        <Button onClick={handleAdd}>{t('questions.ownAdd')}</Button>
      </div>
    </div>
  );
}

/** A question as it was typed; without words of its own for plain Dutch it stands there as it is. Null without words. */
function wordingOf(text: string, plain: string): Wording | null {
  if (text.trim() === '') return null;
  return { tekst: text.trim(), tekst_b1: plain.trim() || text.trim() };
}
