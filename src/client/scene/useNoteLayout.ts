import { useEffect, useMemo, useReducer, useState } from 'react';
import { createRuler } from './createRuler.ts';
import { measureText } from './measureText.ts';
import type { LayoutInput, NoteLayout } from './NoteLayout.ts';
import { NoteLayouter } from './NoteLayouter.ts';
import { soon } from './soon.ts';

/** How long laying out may hold the page at a time, in ms. */
const SLICE_MS = 8;

/**
 * Lays notes out, what is needed first at once: so many pages. The others follow in slices, after what waits; until then
 * the layout is not `whole`.
 *
 * @param letter - another number when the letter has arrived: nothing measured before that counts
 * @param first - how many pages are needed before anything can be shown
 */
export function useNoteLayout(
  { notes, groups, clusters, width, height, minText }: Omit<LayoutInput, 'measure'>,
  letter: number,
  first: number,
): NoteLayout {
  const [layouter] = useState(() => new NoteLayouter());
  const [slice, goOn] = useReducer((n: number) => n + 1, 0);
  const measure = useMemo(() => {
    void letter;
    return createRuler((text, size) => measureText(text, size, false));
  }, [letter]);
  const layout = useMemo(() => {
    void slice;
    const until = performance.now() + SLICE_MS;
    const enough = (pages: number) => pages >= first && performance.now() > until;
    const shown = { notes, groups, width, height, minText, measure };
    return layouter.lay(clusters ? { ...shown, clusters } : shown, enough);
  }, [layouter, slice, first, notes, groups, clusters, width, height, minText, measure]);
  useEffect(() => {
    if (layout.whole) return;
    let gone = false;
    soon(() => gone || goOn());
    return () => {
      gone = true;
    };
  }, [layout]);
  return layout;
}
