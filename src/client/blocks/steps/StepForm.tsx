import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { looksPersonal } from '../answering/looksPersonal.ts';
import type { StepData, StepField } from './stepDraft.ts';

interface StepFormProps {
  step: StepData;
  onChange: (step: StepData) => void;
  /** Sends it; gives why not, or null. */
  onSend: () => Refusal | null;
  send: string;
  cancel?: ReactNode;
}

/** Folded away: six questions at once are too many for who reads with difficulty, and the table talks them over. */
const MORE = ['lead', 'partners', 'firstMove', 'checkDate'] as const satisfies readonly StepField[];

/** The fields of a proposal. Only *wat* is needed; the rest may stay open for the talk at the table. */
export function StepForm({ step, onChange, onSend, send, cancel }: StepFormProps) {
  const t = useWords('tablet');
  const say = useWords('participant');
  const why = useWords('rejections');
  const what = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string | null>(null);
  // Pressed twice: it is in, and nothing is missing.
  const justSent = useRef(false);
  const [more, setMore] = useState(() => MORE.some((field) => step[field] !== ''));
  const write = (field: StepField) => (value: string) => {
    setError(null);
    justSent.current = false;
    onChange({ ...step, [field]: value });
  };
  const tooLong = (text: string) =>
    [...text].length > LIMITS.stepText ? t('steps.tooLong', { count: LIMITS.stepText }) : null;
  const texts = [step.what, step.lead, step.partners, step.firstMove, step.residentNotices];
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (step.what.trim() === '') {
      if (!justSent.current) setError(t('steps.whatEmpty'));
      return what.current?.focus();
    }
    if (texts.some((text) => tooLong(text) !== null)) return;
    const refusal = onSend();
    setError(refusal && why(refusal));
    justSent.current = refusal === null;
    what.current?.focus();
  };
  const area = (field: Exclude<StepField, 'checkDate' | 'what'>, description?: string) => (
    <TextArea
      className="short-area"
      label={t(`steps.${field}`)}
      {...(description === undefined ? {} : { description })}
      error={tooLong(step[field])}
      rows={1}
      value={step[field]}
      most={LIMITS.stepText}
      onChange={(event) => write(field)(event.target.value)}
    />
  );
  return (
    <form className="tablet-step stack" onSubmit={handleSubmit} noValidate>
      <TextArea
        ref={what}
        label={t('steps.what')}
        description={t('steps.whatHint')}
        error={error ?? tooLong(step.what)}
        rows={2}
        value={step.what}
        most={LIMITS.stepText}
        onChange={(event) => write('what')(event.target.value)}
      />
      {area('residentNotices')}
      <details
        className="tablet-step__more"
        open={more || MORE.some((field) => tooLong(step[field]) !== null)}
        onToggle={(event) => setMore(event.currentTarget.open)}
      >
        <summary>{t('steps.more')}</summary>
        <div className="stack">
          <p className="quiet">{t('steps.moreHint')}</p>
          {area('lead', t('steps.leadHint'))}
          {area('partners')}
          {area('firstMove')}
          <TextField
            label={t('steps.checkDate')}
            type="date"
            value={step.checkDate}
            onChange={(event) => write('checkDate')(event.target.value)}
          />
        </div>
      </details>
      {texts.some(looksPersonal) ? <strong role="status">{say('write.personal')}</strong> : null}
      <div className="row">
        <Button variant="primary" type="submit" large>
          {send}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
