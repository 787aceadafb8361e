import { useCallback, useMemo, useRef, useState } from 'react';

export interface NoteChoice {
  readonly chosen: ReadonlySet<string>;
  /** Chooses or lets go; with `range` everything from the last one to this one. */
  readonly toggle: (id: string, on: boolean, range: boolean) => void;
  readonly clear: () => void;
}

/** Which notes are chosen in a list, by checkbox; Shift chooses a row of them, as in every list. */
export function useNoteChoice(ids: readonly string[]): NoteChoice {
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  // Notes that went, or that the filter hides, are not chosen any more.
  const chosen = useMemo(() => new Set(ids.filter((id) => all.has(id))), [ids, all]);
  const toggle = useCallback(
    (id: string, on: boolean, range: boolean) => {
      const [from, to] = [ids.indexOf(last.current ?? id), ids.indexOf(id)];
      last.current = id;
      const touched = range && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
      setAll((before) => {
        const after = new Set(before);
        for (const each of touched) {
          if (on) after.add(each);
          else after.delete(each);
        }
        return after;
      });
    },
    [ids],
  );
  const clear = useCallback(() => setAll(new Set()), []);
  return { chosen, toggle, clear };
}
