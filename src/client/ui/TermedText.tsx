import type { CatalogTerm } from '#catalog/Catalog.ts';
import { withTerms } from '#catalog/withTerms.ts';
import { Term } from './Term.tsx';

/** A text with its terms, the first time each appears, as something to tap. */
export function TermedText({ terms, children }: { terms: readonly CatalogTerm[]; children: string }) {
  return withTerms(children, terms).map((segment, index) => {
    const term = terms.find((each) => each.id === segment.termId);
    const key = `${index}-${segment.text}`;
    return term === undefined ? (
      <span key={key}>{segment.text}</span>
    ) : (
      <Term key={key} term={term}>
        {segment.text}
      </Term>
    );
  });
}
