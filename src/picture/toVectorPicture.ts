import type { VectorGradient, VectorGroup, VectorPicture, VectorShape } from '#domain/report/ReportTree.ts';
import { createElements } from './art/createElements.ts';
import type { Gradient, GroupMark, Mark, Marks, PathMark, TextMark } from './marks.ts';
import { measureWords } from './measureWords.ts';
import { type Area, WORLD } from './places.ts';
import { plateSigns } from './plateSigns.ts';
import { hangPlates } from './plates.ts';
import type { PlaceLabel, SceneState } from './SceneState.ts';
import type { SceneWords } from './SceneWords.ts';

const WHOLE: Area = { x: 0, y: 0, w: WORLD.width, h: WORLD.height };

/** `#rrggbb` or `#rrggbbaa` as a colour and how much of it covers. */
function dye(hex: string): { colour: string; opacity: number } {
  const opacity = hex.length === 9 ? Number.parseInt(hex.slice(7), 16) / 255 : 1;
  return { colour: hex.slice(0, 7), opacity };
}

function gradient({ from, to, radius, stops }: Gradient): VectorGradient {
  return {
    from,
    to,
    ...(radius === undefined ? {} : { radius }),
    stops: stops.map(([at, hex]) => ({ at, ...dye(hex) })),
  };
}

function path(mark: PathMark, alpha: number): VectorShape {
  const { d, fill, stroke, width, dash, blend } = mark;
  const opacity = alpha * (mark.alpha ?? 1);
  const [on = 1, off = on] = dash ?? [];
  return {
    type: 'path',
    path: d,
    ...(fill === undefined ? {} : { fill: typeof fill === 'string' ? fill : gradient(fill) }),
    ...(stroke === undefined ? {} : { stroke, lineWidth: width ?? 1 }),
    ...(dash === undefined ? {} : { dash: [on, off] as const }),
    ...(opacity === 1 ? {} : { opacity }),
    ...(blend === undefined ? {} : { blend }),
  };
}

function text(mark: TextMark): VectorShape {
  const { text, at, size, fill, bold = false, align = 'center' } = mark;
  // Paper has other letters than the screen: they take the room that these have there.
  const maxWidth = measureWords(text, size, bold);
  return { type: 'text', text, x: at[0], y: at[1], size, fill, align, bold, maxWidth };
}

function group(mark: GroupMark, alpha: number): VectorGroup {
  const [x, y] = mark.at ?? [0, 0];
  const turn = ((mark.rotate ?? 0) * Math.PI) / 180;
  const s = mark.scale ?? 1;
  const across = mark.flip ? -s : s;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return {
    type: 'group',
    transform: [cos * across, sin * across, -sin * s, cos * s, x, y],
    ...(mark.clip === undefined ? {} : { clip: mark.clip }),
    shapes: shapes(mark.marks, alpha * (mark.alpha ?? 1)),
  };
}

function shapes(marks: Marks, alpha = 1): VectorShape[] {
  return marks.map((mark: Mark) => {
    if ('marks' in mark) return group(mark, alpha);
    return 'text' in mark ? text(mark) : path(mark, alpha);
  });
}

/**
 * The picture as it stands in `state`, with its plates, as one vector drawing for paper: the same marks as on screen.
 *
 * @param view - the part of the picture that is shown, in its own units; sky and earth go on beyond its edges
 */
export function toVectorPicture(
  state: SceneState,
  words: SceneWords,
  labels: readonly PlaceLabel[],
  view: Area = WHOLE,
): VectorPicture {
  const elements = createElements()(state, words);
  const signs = plateSigns(hangPlates(labels), state, words);
  const all = [...elements, ...signs].flatMap(({ marks }) => shapes(marks));
  return {
    width: view.w,
    height: view.h,
    shapes: [{ type: 'group', transform: [1, 0, 0, 1, -view.x, -view.y], shapes: all }],
  };
}
