import { useEffect, useState } from 'react';
import type { CatalogTerm } from '#catalog/Catalog.ts';
import { withTerms } from '#catalog/withTerms.ts';
import { Term } from './Term.tsx';

let loaded: readonly CatalogTerm[] | null = null;

/** The glossary; fetched once, when the first text asks for it, so that it never delays the question itself. */
function useTerms(): readonly CatalogTerm[] {
  const [terms, setTerms] = useState(loaded);
  useEffect(() => {
    if (terms !== null) return;
    let gone = false;
    import('virtual:catalog/terms').then(
      (module) => {
        loaded = module.terms;
        if (!gone) setTerms(module.terms);
      },
      () => undefined, // Without a glossary the text is still there.
    );
    return () => {
      gone = true;
    };
  }, [terms]);
  return terms ?? [];
}

/** A text in which every glossary term can be tapped for its explanation, the first time it appears. */
export function TermText({ children }: { children: string }) {
  const terms = useTerms();
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
