import { useEffect, useState } from 'react';
import type { CatalogTerm } from '#catalog/Catalog.ts';
import type { TermedText } from './TermedText.tsx';

/** The glossary, and how a text looks with it. */
interface Glossary {
  readonly terms: readonly CatalogTerm[];
  readonly Text: typeof TermedText;
}

let loaded: Glossary | null = null;

/** Fetched once, when the first text asks for it, so that it never delays the question itself. */
function useGlossary(): Glossary | null {
  const [glossary, setGlossary] = useState(loaded);
  useEffect(() => {
    if (glossary !== null) return;
    let gone = false;
    Promise.all([import('virtual:catalog/terms'), import('./TermedText.tsx')]).then(
      ([{ terms }, { TermedText: Text }]) => {
        loaded = { terms, Text };
        if (!gone) setGlossary(loaded);
      },
      () => undefined, // Without a glossary the text is still there.
    );
    return () => {
      gone = true;
    };
  }, [glossary]);
  return glossary;
}

/** A text in which every glossary term can be tapped for its explanation, the first time it appears. */
export function TermText({ children }: { children: string }) {
  const glossary = useGlossary();
  return glossary === null ? (
    <span>{children}</span>
  ) : (
    <glossary.Text terms={glossary.terms}>{children}</glossary.Text>
  );
}
