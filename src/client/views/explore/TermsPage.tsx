import type { CatalogTerm } from '#catalog/Catalog.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';

/** The glossary. */
export function TermsPage({ terms }: { terms: readonly CatalogTerm[] }) {
  const t = useWords('explore');
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  return (
    <article className="explore-article">
      <Heading level={1}>{t('terms.title')}</Heading>
      <p>{t('terms.lead')}</p>
      <dl className="explore-terms">
        {sorted.map((term) => (
          <div key={term.id} id={`begrip-${term.id}`}>
            <dt>{term.term}</dt>
            <dd>
              {term.b1} <span className="quiet small">{t('terms.english', { term: term.en })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
