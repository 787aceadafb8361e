import { capsule, type Mark, type Point } from './marks.ts';
import { mix, palette } from './palette.ts';

/**
 * Where elbow or knee goes, and how far the hand or foot gets, for a limb of two bones.
 * `bend` 1 or -1 picks the side. A target out of reach is approached as far as the limb is long.
 */
export function reach(
  from: Point,
  to: Point,
  upper: number,
  lower: number,
  bend: 1 | -1,
): { joint: Point; end: Point } {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const wanted = Math.hypot(dx, dy) || 0.001;
  const d = Math.max(Math.abs(upper - lower) + 0.01, Math.min(wanted, (upper + lower) * 0.998));
  const end: Point = [from[0] + (dx / wanted) * d, from[1] + (dy / wanted) * d];
  const along = (upper * upper - lower * lower + d * d) / (2 * d);
  const off = Math.sqrt(Math.max(0, upper * upper - along * along)) * bend;
  const [ux, uy] = [dx / wanted, dy / wanted];
  return { joint: [from[0] + ux * along - uy * off, from[1] + uy * along + ux * off], end };
}

const toward = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** A tapered limb of two bones in one cloth, shaded on the side away from the light. */
export function limb(
  a: Point,
  b: Point,
  c: Point,
  radii: readonly [number, number, number],
  colour: string,
): Mark[] {
  const [ra, rb, rc] = radii;
  const shade = mix(colour, palette.slate, 0.42);
  const off = (p: Point, r: number): Point => [p[0] + r * 0.42, p[1] + r * 0.1];
  return [
    { d: capsule(a, ra, b, rb) + capsule(b, rb, c, rc), fill: colour },
    {
      d:
        capsule(off(a, ra), ra * 0.5, off(b, rb), rb * 0.5) +
        capsule(off(b, rb), rb * 0.5, off(c, rc), rc * 0.5),
      fill: shade,
      alpha: 0.6,
    },
  ];
}

/** A hand, its thumb up, with two ink lines for the fingers; `u` is the height of the head. */
export function hand(elbow: Point, wrist: Point, u: number, colour: string): Mark {
  const angle = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI;
  const left = Math.abs(angle) > 90;
  const skin = { fill: colour, stroke: mix(colour, palette.ink, 0.6), width: 2 };
  return {
    at: wrist,
    rotate: left ? angle - 180 : angle,
    flip: left,
    // A little larger than life: hands are what tells what somebody does.
    scale: (u / 100) * 1.16,
    marks: [
      { d: 'M-4-9c8-7 30-6 34 3 3 8 0 18-10 19C8 15-2 12-4 8Z', ...skin },
      { d: 'M2-8C6-18 14-24 20-21c3 3 0 11-7 15Z', ...skin },
      { d: 'M17 0L29 1M16 6L27 7', stroke: skin.stroke, width: 2 },
    ],
  };
}

/** The part of a forearm that a sleeve covers: from the elbow to `share` of the way to the wrist. */
export function sleeveEnd(elbow: Point, wrist: Point, share: number): Point {
  return toward(elbow, wrist, share);
}
