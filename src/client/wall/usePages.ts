import { useEffect, useState } from 'react';

/** How long a page of notes stays on the wall. */
const PAGE_MS = 10_000;

/** The page in view: turns by itself while there is more than one, begins again at the first for another `subject`. */
export function usePages(subject: string, pages: number, still: boolean): number {
  const [at, setAt] = useState({ subject, page: 0 });
  const page = at.subject === subject && at.page < pages ? at.page : 0;
  useEffect(() => {
    if (still || pages < 2) return;
    const timer = setTimeout(() => setAt({ subject, page: (page + 1) % pages }), PAGE_MS);
    return () => clearTimeout(timer);
  }, [subject, page, pages, still]);
  return page;
}
