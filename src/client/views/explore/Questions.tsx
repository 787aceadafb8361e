import type { CatalogQuestion } from '#catalog/Catalog.ts';
import { useRegister } from '#client/reading/useRegister.tsx';
import { TermText } from '#client/ui/TermText.tsx';
import { useWords } from '#i18n/useWords.ts';

/** Reflection questions, each with where it comes from. */
export function Questions({ questions }: { questions: readonly CatalogQuestion[] }) {
  const t = useWords('explore');
  const { register } = useRegister();
  return (
    <ul className="explore-questions">
      {questions.map((question) => (
        <li key={question.id} className="explore-question">
          <p className="explore-question__text">
            <TermText>{question.wording[register]}</TermText>
          </p>
          {question.starters.length === 0 ? null : (
            <p className="small">
              {t('place.starters')} {question.starters.join(' · ')}
            </p>
          )}
          <p className="explore-question__origin">{t(`place.${question.origin}`)}</p>
        </li>
      ))}
    </ul>
  );
}
