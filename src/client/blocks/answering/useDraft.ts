import { useRef, useState } from 'react';
import { clearDraft, type DraftPlace, readDraft, writeDraft } from '#client/sync/drafts.ts';

interface DraftField {
  readonly text: string;
  readonly hideGroup: boolean;
  /** False when this device keeps the text no longer than the tab. */
  readonly isKept: boolean;
  readonly write: (text: string) => void;
  readonly setHideGroup: (hide: boolean) => void;
  /** The text has gone on its way, or is thrown away. */
  readonly clear: () => void;
}

/** A field whose text is on the device after every keystroke, and there again when the field comes back. */
export function useDraft(place: DraftPlace, initial = ''): DraftField {
  const [draft, setDraft] = useState(() => {
    const kept = readDraft(place);
    return { text: kept?.text ?? initial, hideGroup: kept?.hideGroup ?? false };
  });
  const [isKept, setIsKept] = useState(true);
  const now = useRef(draft);
  const keep = (next: typeof draft) => {
    now.current = next;
    setIsKept(writeDraft(place, next.text, next.hideGroup));
    setDraft(next);
  };
  return {
    ...draft,
    isKept,
    write: (text) => keep({ ...now.current, text }),
    setHideGroup: (hideGroup) => keep({ ...now.current, hideGroup }),
    clear: () => {
      clearDraft(place);
      now.current = { text: '', hideGroup: now.current.hideGroup };
      setDraft(now.current);
    },
  };
}
