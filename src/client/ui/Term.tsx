import './Term.css';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { CatalogTerm } from '#catalog/Catalog.ts';
import { Dialog } from './Dialog.tsx';

/** A word that is explained: tap it, or press Enter on it. */
export function Term({ term, children }: { term: CatalogTerm; children: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="pp-term" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      {open
        ? // A paragraph, in which such a word stands, may hold no dialog.
          createPortal(
            <Dialog title={term.term} onClose={() => setOpen(false)}>
              <p className="utrecht-paragraph">{term.b1}</p>
            </Dialog>,
            document.body,
          )
        : null}
    </>
  );
}
