import { type FormEvent, useRef, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { WORD_LENGTH, word } from '#domain/blocks/word/word.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { looksPersonal } from '../answering/looksPersonal.ts';
import { useGive } from '../answering/useGive.ts';
import { useWriting } from '../answering/useWriting.ts';
import { useLine } from '../closing/useLine.ts';

export interface WordFormProps {
  activity: Activity;
  seat: Seat;
  own: Contribution | undefined;
  onSent: () => void;
}

/** The field for one word. */
export function WordForm({ activity, seat, own, onSent }: WordFormProps) {
  const t = useWords('closing');
  const why = useWords('rejections');
  const give = useGive(activity);
  const draft = useLine({ activity, seat, own, given: own ? word.textOf(own.data) : '' });
  const writing = useWriting(activity.id);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const tooMany = [...draft.text.trim()].length - WORD_LENGTH;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (tooMany > 0) return field.current?.focus();
    const refusal = give(own, { text: draft.text });
    setRefused(refusal);
    if (refusal !== null) return field.current?.focus();
    draft.clear();
    writing.rest();
    onSent();
  };
  return (
    <form className="stack closing__form" onSubmit={handleSubmit} noValidate>
      <TextField
        ref={field}
        className="closing__word-field"
        label={t('word.label')}
        description={t('word.hint')}
        error={tooMany > 0 ? t('word.tooLong', { count: tooMany }) : refused && why(refused)}
        value={draft.text}
        autoComplete="off"
        enterKeyHint="send"
        onChange={(event) => {
          draft.write(event.target.value);
          writing.touch();
          setRefused(null);
        }}
      />
      {looksPersonal(draft.text) ? <strong role="status">{t('word.personal')}</strong> : null}
      <div>
        <Button variant="primary" type="submit" large>
          {t('word.send')}
        </Button>
      </div>
    </form>
  );
}
