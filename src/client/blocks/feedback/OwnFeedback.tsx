import { feedback } from '#domain/blocks/feedback/feedback.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { useWords } from '#i18n/useWords.ts';
import { GivenFoot } from '../closing/GivenFoot.tsx';
import { answerIn } from './answerIn.ts';

/** The answer as somebody gave it, with thanks. */
export function OwnFeedback({ own, onChange }: { own: Contribution; onChange: (() => void) | null }) {
  const t = useWords('closing');
  const value = answerIn(own);
  const line = feedback.textOf(own.data);
  return (
    <section className="stack closing__given">
      <p>
        <strong>{t('feedback.thanks')}</strong>
      </p>
      {value === null ? null : <p>{t('feedback.yours', { answer: t(`feedback.${value}`) })}</p>}
      {line === '' ? null : (
        <p className="closing__quote" dir="auto">
          {line}
        </p>
      )}
      <GivenFoot contributionId={own.id} onChange={onChange} />
    </section>
  );
}
