import { box, type Mark, type Marks, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import { GLASS } from '../places.ts';

const { plaster, brick, timber, slate, ink, sky, lamp } = palette;

const { x, y, w, h } = GLASS.inwoner;
const [left, right, top, sill, foot] = [x - 8, x + w + 8, y - 8, y + h + 9, 661];
/** How far its cheeks stand out at either side. */
const CHEEK = 11;

/** The narrow pane in a slanted side of the bay. */
const pane = (edge: number, way: 1 | -1): string =>
  poly(
    [edge + 3 * way, y + 4],
    [edge + (CHEEK - 2) * way, y + 9],
    [edge + (CHEEK - 2) * way, sill - 12],
    [edge + 3 * way, sill - 9],
  );

/** One slanted side of the bay. `way` -1 is the left one, that catches the light. */
function cheek(edge: number, way: 1 | -1): Mark[] {
  const out = edge + CHEEK * way;
  const wall = way === -1 ? mix(plaster, '#ffffff', 0.3) : mix(plaster, slate, 0.4);
  return [
    { d: poly([edge, top], [out, top + 7], [out, foot], [edge, foot]), fill: wall },
    { d: pane(edge, way), fill: mix(slate, way === -1 ? sky : ink, 0.35) },
    {
      d: poly([edge, sill], [out, sill + 2], [out, foot], [edge, foot]),
      fill: mix(brick, way === -1 ? plaster : ink, 0.28),
    },
  ];
}

/** The narrow panes when there is light in the kitchen. */
export const litPanes: Marks = [
  { d: pane(left, -1), fill: mix(lamp, plaster, 0.3) },
  { d: pane(right, 1), fill: mix(lamp, slate, 0.3) },
];

/** Bricks of the apron, sparse as on the wall. */
const BRICKS = [
  [492, 606, 18],
  [736, 604, -14],
  [508, 628, -16],
  [744, 630, 18],
  [488, 645, 16],
  [726, 646, -16],
  [598, 648, 15],
] as const;

/**
 * The bay before the resident's kitchen: the one window that comes out to the street, under a roof of its own. It stands
 * nearest, so it throws the longest shadow on the wall, and one old crack in its foot was mended and opens again.
 */
export const bayMarks: Marks = [
  // Its shadow on the wall and over the step, long and to the right
  {
    d: poly([right, top + 6], [right + 40, top + 34], [right + 40, foot], [right, foot]),
    fill: ink,
    alpha: 0.24,
  },
  ...cheek(left, -1),
  ...cheek(right, 1),
  // Its foot, in brick
  {
    d: box(left, sill - 2, right - left, foot - sill + 2),
    fill: {
      from: [left, sill],
      to: [right, foot],
      stops: [
        [0, mix(brick, timber, 0.42)],
        [0.5, mix(brick, plaster, 0.06)],
        [1, mix(brick, ink, 0.22)],
      ],
    },
  },
  ...BRICKS.map(
    ([bx, by, t]): Mark => ({
      d: box(bx, by, 25, 9, 1.5),
      fill: t > 0 ? mix(brick, ink, t / 100) : mix(brick, plaster, -t / 100),
    }),
  ),
  {
    d: 'M514 598l9 13-6 10 11 14-5 9 8 16M523 611l10 3M528 635l9-4',
    stroke: mix(brick, ink, 0.55),
    width: 2,
    alpha: 0.8,
  },
  { d: box(left - 2, foot - 8, right - left + 4, 8, 1), fill: mix(slate, plaster, 0.45) },
  // Under the sill
  { d: box(left, sill, right - left, 9), fill: ink, alpha: 0.2 },
  // A roof of zinc, over the beam
  {
    d: poly(
      [left - CHEEK - 4, top + 8],
      [left + 8, top - 12],
      [right - 8, top - 12],
      [right + CHEEK + 4, top + 8],
    ),
    fill: {
      from: [left, 0],
      to: [right, 0],
      stops: [
        [0, mix(slate, sky, 0.62)],
        [0.5, mix(slate, sky, 0.2)],
        [1, mix(slate, ink, 0.3)],
      ],
    },
  },
  {
    d: [540, 598, 656, 714].map((at) => `M${at + (628 - at) * 0.06} ${top - 11}L${at} ${top + 6}`).join(''),
    stroke: mix(slate, ink, 0.3),
    width: 1.6,
    alpha: 0.6,
  },
  { d: box(left - CHEEK - 6, top + 5, right - left + 2 * CHEEK + 12, 5, 2.5), fill: mix(slate, ink, 0.25) },
];
