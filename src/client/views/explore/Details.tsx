import type { CatalogDetail } from '#catalog/Catalog.ts';
import { useWords } from '#i18n/useWords.ts';

interface DetailsProps {
  details: readonly CatalogDetail[];
  chosen: string | null;
  /** A detail has focus or was pressed: the picture rings it. */
  onChoose: (id: string) => void;
}

/** What the pointer finds in the drawing, for who has no pointer: every detail with its meaning, folded. */
export function Details({ details, chosen, onChoose }: DetailsProps) {
  const t = useWords('explore');
  return (
    <details className="explore-details explore-article">
      <summary>{t('details')}</summary>
      <ul className="explore-detail-list">
        {details.map((detail) => (
          <li key={detail.id}>
            <button
              type="button"
              className="explore-detail"
              aria-pressed={detail.id === chosen}
              onFocus={() => onChoose(detail.id)}
              onClick={() => onChoose(detail.id)}
            >
              <strong>{detail.label}</strong> <span>{detail.wording}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
