import { type RefObject, useEffect, useRef } from 'react';
import { focusHeading } from './focusHeading.ts';

/** The first page of a visit: the browser itself tells of that one. */
let first: object | null = null;

/**
 * Tells who hears the page or goes by keys that another one came in its place: the focus comes to its heading, unless a
 * field of the new page asked for it. A browser does this for documents only.
 */
export function useArrival(page: RefObject<Element | null>): void {
  useEffect(() => {
    first ??= page;
    if (first !== page) focusHeading(page.current);
  }, [page]);
}

/** The same for a page whose content is exchanged: at every new `what`, when the focus went away with the old. */
export function useArrivalAt(what: string): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      last.current = event.target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (!(last.current instanceof Element) || last.current.isConnected) return;
    last.current = null;
    focusHeading(document.querySelector('main'));
  }, [what]);
}
