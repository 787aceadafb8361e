import { type FormEvent, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx';
import { FEEDBACK_LENGTH, FEEDBACK_VALUES, feedback } from '#domain/blocks/feedback/feedback.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { useWords } from '#i18n/useWords.ts';
import { looksPersonal } from '../answering/looksPersonal.ts';
import { useGive } from '../answering/useGive.ts';
import { useLine } from '../closing/useLine.ts';
import { answerIn } from './answerIn.ts';

export interface FeedbackFormProps {
  activity: Activity;
  seat: Seat;
  own: Contribution | undefined;
  onSent: () => void;
}

/** The question of how it went, and a line for who wants. */
export function FeedbackForm({ activity, seat, own, onSent }: FeedbackFormProps) {
  const t = useWords('closing');
  const why = useWords('rejections');
  const give = useGive(activity);
  const [value, setValue] = useState(answerIn(own));
  const [error, setError] = useState<string | null>(null);
  const line = useLine({ activity, seat, own, given: own ? feedback.textOf(own.data) : '' });
  const tooMany = [...line.text.trim()].length - FEEDBACK_LENGTH;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (value === null) return setError(t('feedback.choose'));
    if (tooMany > 0) return;
    const refusal = give(own, { value, better: line.text });
    setError(refusal && why(refusal));
    if (refusal !== null) return;
    line.clear();
    onSent();
  };
  return (
    <form className="stack closing__form" onSubmit={handleSubmit} noValidate>
      <RadioCards
        legend={
          activity.promptId === null ? (
            <VisuallyHidden>{t('feedback.ask')}</VisuallyHidden>
          ) : (
            t('feedback.ask')
          )
        }
        choices={FEEDBACK_VALUES.map((each) => ({ value: each, label: t(`feedback.${each}`) }))}
        value={value}
        onChange={(to) => {
          setValue(to);
          setError(null);
        }}
      />
      <TextArea
        className="short-area"
        label={t('feedback.better')}
        description={t('feedback.betterHint')}
        error={tooMany > 0 ? t('feedback.tooLong', { count: tooMany }) : null}
        rows={1}
        most={FEEDBACK_LENGTH}
        value={line.text}
        onChange={(event) => line.write(event.target.value)}
        aside={looksPersonal(line.text) ? <strong role="status">{t('word.personal')}</strong> : undefined}
      />
      {error === null ? null : <p role="alert">{error}</p>}
      <div>
        <Button variant="primary" type="submit" large>
          {t('feedback.send')}
        </Button>
      </div>
    </form>
  );
}
