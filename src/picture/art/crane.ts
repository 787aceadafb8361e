import { box, grown, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Area } from '../places.ts';
import type { SceneWords } from '../SceneWords.ts';
import { SIGN, signMarks } from './sign.ts';

const { slate, sky, ink, lamp, plaster } = palette;

/** A view with less sky than this over the picture has no room for a crane. */
const LEAST_SKY = 250;
/** The sign hangs so far over the ridge of the house, and so much room is left for jib and cables. */
const GAP = 30;
const OVER = 130;
const LARGEST = 2.7;
/** In a narrow view the house is small under much sky; there it grows on with the sky, or nobody in the hall could read it. */
const NARROW = { sky: 400, largest: 3.4 } as const;

/** In a tall view the sign, too small to read at the garden, hangs from a crane over the house, larger. */
export interface Crane {
  scale: number;
  /** Where the sign hangs. */
  board: Area;
}

/**
 * The crane for a view.
 *
 * @param above - how much sky the view shows over the picture, in world units
 * @returns null where the sign stands in the garden
 */
export function craneFor(above: number): Crane | null {
  if (above < LEAST_SKY) return null;
  const largest = Math.min(NARROW.largest, Math.max(LARGEST, above / NARROW.sky));
  const scale = Math.min(largest, (above - OVER) / SIGN.h);
  const [w, h] = [SIGN.w * scale, SIGN.h * scale];
  return { scale, board: { x: 800 - w / 2, y: -GAP - h, w, h } };
}

const iron = mix(slate, sky, 0.12);
const bar = { stroke: iron, width: 5 };
const thin = { stroke: mix(slate, sky, 0.3), width: 3 };
const MAST = 140;
const HALF = 15;

/** Crosses between two rails, along `length` units. */
function lattice(at: (along: number, side: 1 | -1) => readonly [number, number], length: number): Mark {
  const steps = Math.max(2, Math.round(length / 42));
  const points = Array.from({ length: steps + 1 }, (_, i) => at((i * length) / steps, i % 2 === 0 ? 1 : -1));
  return { d: line(...points), ...thin };
}

/** Mast, jib, cabin and cables; the garden, the clouds and the roof stand before it. */
export function craneMarks({ board }: Crane): Marks {
  const jib = board.y - 66;
  const end = board.x + board.w + 60;
  const foot = 730;
  const hook = board.x + board.w / 2;
  return [
    { d: `M${MAST - HALF} ${foot}V${jib}M${MAST + HALF} ${foot}V${jib}`, ...bar },
    lattice((along, side) => [MAST + side * HALF, foot - along], foot - jib),
    { d: `M${MAST - 120} ${jib}H${end}M${MAST - 100} ${jib - 26}H${end - 30}L${end} ${jib}`, ...bar },
    lattice((along, side) => [MAST - 100 + along, side === 1 ? jib : jib - 26], end - MAST + 70),
    { d: poly([MAST - 16, jib], [MAST + 16, jib], [MAST + 3, jib - 74], [MAST - 3, jib - 74]), fill: iron },
    {
      d: `M${MAST} ${jib - 72}L${MAST - 104} ${jib - 26}M${MAST} ${jib - 72}L${(MAST + end) / 2} ${jib - 26}`,
      ...thin,
    },
    { d: box(MAST - 122, jib + 2, 58, 40, 4), fill: mix(slate, ink, 0.35) },
    { d: box(MAST + 18, jib + 4, 44, 42, 6), fill: mix(slate, ink, 0.2) },
    { d: box(MAST + 34, jib + 10, 22, 20, 3), fill: mix(lamp, plaster, 0.3) },
    { d: box(hook - 26, jib - 2, 52, 12, 4), fill: mix(slate, ink, 0.35) },
    { d: oval(hook - 14, jib + 12, 6), fill: ink },
    { d: oval(hook + 14, jib + 12, 6), fill: ink },
    {
      d: `M${hook - 14} ${jib + 12}L${board.x + 30} ${board.y + 6}M${hook + 14} ${jib + 12}L${board.x + board.w - 30} ${board.y + 6}`,
      stroke: mix(slate, ink, 0.4),
      width: 4,
    },
  ];
}

/** The sign as it hangs from the crane. */
export function hungSign(words: SceneWords, { scale, board }: Crane): Marks {
  const at = [board.x - SIGN.x, board.y - SIGN.y] as const;
  return [{ at, marks: grown(signMarks(words), [SIGN.x, SIGN.y], scale) }];
}
