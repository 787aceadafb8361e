import type { CatalogQuestion } from '#catalog/Catalog.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Questions } from './Questions.tsx';

/** r1…r6, which fit every place. */
export function GeneralQuestions({ questions }: { questions: readonly CatalogQuestion[] }) {
  const t = useWords('explore');
  return (
    <section className="stack explore-general" aria-labelledby="algemeen">
      <Heading level={2} id="algemeen">
        {t('general.title')}
      </Heading>
      <p>{t('general.text')}</p>
      <Questions questions={questions} />
    </section>
  );
}
