import { useEffect, useMemo, useReducer, useState } from 'react';
import { letterWidths } from '#picture/measureWords.ts';
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
  const [laid, finish] = useReducer((n: number) => n + 1, 0);
  const measure = useMemo(() => {
    void letter;
    return createRuler((text, size) => measureText(text, size, false), letterWidths());
  }, [letter]);
  const input = useMemo<LayoutInput>(() => {
    const shown = { notes, groups, width, height, minText, measure };
    return clusters ? { ...shown, clusters } : shown;
  }, [notes, groups, clusters, width, height, minText, measure]);
  const layout = useMemo(() => {
    void laid;
    const out = timeIsUp();
    return layouter.lay(input, (pages) => pages >= first && out());
  }, [layouter, input, first, laid]);
  useEffect(() => {
    if (layout.whole) return;
    let gone = false;
    const goOn = () => {
      if (gone) return;
      if (layouter.lay(input, timeIsUp()).whole) finish();
      else soon(goOn);
    };
    // After the frame that shows what there is: it has been drawn when the next one begins
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => soon(goOn));
    });
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, [layout, layouter, input]);
  return layout;
}

function timeIsUp(): () => boolean {
  const until = performance.now() + SLICE_MS;
  return () => performance.now() > until;
}
