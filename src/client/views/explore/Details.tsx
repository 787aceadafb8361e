import type { CatalogDetail } from '#catalog/Catalog.ts';
import { useWords } from '#i18n/useWords.ts';

/** What the pointer finds in the drawing, for who has no pointer: every detail with its meaning, folded. */
export function Details({ details }: { details: readonly CatalogDetail[] }) {
  const t = useWords('explore');
  return (
    <details className="explore-details explore-article">
      <summary>{t('details')}</summary>
      <dl className="explore-terms">
        {details.map((detail) => (
          <div key={detail.id}>
            <dt>{detail.label}</dt>
            <dd>{detail.wording}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
