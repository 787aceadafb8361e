import { useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';

/** A question in one's own words, and if one likes in plain Dutch too. No form element: it may stand in one. */
export function OwnQuestionFields({ onAdd }: { onAdd: (wording: Wording) => void }) {
  const t = useWords('script');
  const [text, setText] = useState('');
  const [plain, setPlain] = useState('');
  const [tried, setTried] = useState(false);
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
    if (text.trim() === '' || long) return;
    onAdd({ tekst: text.trim(), tekst_b1: plain.trim() || text.trim() });
    setText('');
    setPlain('');
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
          onChange={(event) => setText(event.target.value)}
        />
        <TextArea
          label={t('questions.ownPlain')}
          description={t('questions.ownPlainHint')}
          value={plain}
          most={LIMITS.question}
          rows={2}
          onChange={(event) => setPlain(event.target.value)}
        />
      </div>
      <div>
        <Button onClick={handleAdd}>{t('questions.ownAdd')}</Button>
      </div>
    </div>
  );
}
