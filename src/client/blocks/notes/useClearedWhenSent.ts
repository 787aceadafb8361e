import { useEffect, useState } from 'react';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes } from '#client/sync/selectors.ts';
import { textIn } from '#domain/blocks/textBlock.ts';

/**
 * Clears a field that came back with a text that hangs as a note already: a browser that dies forgets what it did to
 * `localStorage` in the last seconds.
 *
 * @returns to be called when somebody types: the text is hers then, whatever hangs
 */
export function useClearedWhenSent(
  draft: { readonly text: string; readonly clear: () => void },
  seatId: string,
  activityId: string,
): () => void {
  const [found, setFound] = useState(draft.text);
  const isThere = useSession(
    ({ view }) =>
      found !== '' && ownNotes(view, seatId, activityId).some((note) => textIn(note.data) === found.trim()),
  );
  useEffect(() => {
    if (!isThere) return;
    draft.clear();
    setFound('');
  });
  return () => setFound('');
}
