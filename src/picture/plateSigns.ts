import type { PlaceId } from '#domain/workshop/place.ts';
import type { Marks } from './marks.ts';
import { measureWords } from './measureWords.ts';
import { compactMarks, PLATE_SMALL, type PlateLook, plateMarks } from './plateMarks.ts';
import type { Plate } from './plates.ts';
import { liesApart, type SceneState } from './SceneState.ts';
import type { SceneWords } from './SceneWords.ts';

/** How the viewer touches the plates; nothing of it is part of the session. */
export interface PlateTouch {
  hovered?: PlaceId | null;
  focused?: PlaceId | null;
  /** Too small for words: numbers only. */
  compact?: boolean;
}

/** The marks of every plate in a state: lit when in play, with counts, stages, and the word where groups differ. */
export function plateSigns(
  plates: ReadonlyMap<PlaceId, Plate>,
  state: SceneState,
  words: SceneWords,
  touch: PlateTouch = {},
): { id: PlaceId; marks: Marks }[] {
  return [...plates].map(([id, plate]) => {
    const count = state.counts[id];
    const stage = state.stages?.[id];
    const look: PlateLook = {
      inPlay: state.inPlay.includes(id),
      current: state.current === id,
      hovered: touch.hovered === id,
      focused: touch.focused === id,
      ...(stage === undefined ? {} : { stage }),
      ...(count ? { count: word(words.count(count)) } : {}),
      ...(liesApart(state, id) ? { apart: word(words.apart) } : {}),
    };
    return { id, marks: touch.compact ? compactMarks(plate, look) : plateMarks(plate, look) };
  });
}

const word = (text: string) => ({ text, width: measureWords(text, PLATE_SMALL, true) });
