/**
 * A drawing is data: a tree of marks that `paintMarks` puts on a canvas. Coordinates are world units
 * (the picture is 1600 × 900), or those of the surrounding group.
 */
export type Point = readonly [number, number];

export interface Gradient {
  from: Point;
  to: Point;
  /** Present: a radial gradient around `from` with this radius. */
  radius?: number;
  stops: readonly (readonly [number, string])[];
}

export interface PathMark {
  d: string;
  fill?: string | Gradient;
  stroke?: string;
  width?: number;
  dash?: readonly number[];
  alpha?: number;
  /** `color-dodge` is how lamplight falls: it brings out what is there, and leaves dark what is dark. */
  blend?: 'multiply' | 'screen' | 'color-dodge';
}

export interface TextMark {
  text: string;
  at: Point;
  size: number;
  fill: string;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
  alpha?: number;
}

export interface GroupMark {
  marks: Marks;
  at?: Point;
  scale?: number;
  flip?: boolean;
  rotate?: number;
  clip?: string;
  alpha?: number;
}

export type Mark = PathMark | TextMark | GroupMark;
export type Marks = readonly Mark[];

const r1 = (n: number) => Math.round(n * 100) / 100;

/** Path of a rectangle, with rounded corners when `r` is given. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r === 0) return `M${r1(x)} ${r1(y)}h${r1(w)}v${r1(h)}h${r1(-w)}z`;
  return `M${r1(x + r)} ${r1(y)}h${r1(w - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${r1(h - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${r}h${r1(2 * r - w)}a${r} ${r} 0 0 1 ${-r} ${-r}v${r1(2 * r - h)}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

/** Path of an ellipse around a centre. */
export function oval(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${r1(cx - rx)} ${r1(cy)}a${r1(rx)} ${r1(ry)} 0 1 0 ${r1(2 * rx)} 0a${r1(rx)} ${r1(ry)} 0 1 0 ${r1(-2 * rx)} 0z`;
}

/** Path of a closed polygon. */
export function poly(...points: Point[]): string {
  return `M${points.map(([x, y]) => `${r1(x)} ${r1(y)}`).join('L')}Z`;
}

/** Path of an open line. */
export function line(...points: Point[]): string {
  return `M${points.map(([x, y]) => `${r1(x)} ${r1(y)}`).join('L')}`;
}

/** Path of a limb: two circles of different size and what lies between them. */
export function capsule(a: Point, ra: number, b: Point, rb: number): string {
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  const p = (o: Point, r: number, s: number) => `${r1(o[0] + nx * r * s)} ${r1(o[1] + ny * r * s)}`;
  return `M${p(a, ra, -1)}L${p(b, rb, -1)}A${r1(rb)} ${r1(rb)} 0 0 1 ${p(b, rb, 1)}L${p(a, ra, 1)}A${r1(ra)} ${r1(ra)} 0 0 1 ${p(a, ra, -1)}Z`;
}

/** What is written in a drawing, where it is written, and nothing else. */
export function onlyWords(marks: Marks): Marks {
  return marks.flatMap((mark): Mark[] => {
    if ('text' in mark) return [mark];
    if (!('marks' in mark)) return [];
    const inside = onlyWords(mark.marks);
    return inside.length === 0 ? [] : [{ ...mark, marks: inside }];
  });
}

/** The same marks, tilted by some degrees around the point on which they stand. */
export function leaning(marks: Marks, [x, y]: Point, degrees: number): Marks {
  if (degrees === 0) return marks;
  return [{ at: [x, y], rotate: degrees, marks: [{ at: [-x, -y], marks }] }];
}

/** The same marks, larger or smaller around a point that stays where it is. */
export function grown(marks: Marks, [x, y]: Point, scale: number): Marks {
  return scale === 1 ? marks : [{ at: [x * (1 - scale), y * (1 - scale)], scale, marks }];
}

/**
 * A shadow cast on the ground, long and to the right because the light is low from the left: dark where the thing touches
 * the earth, and gone where it ends.
 */
export function groundShadow(cx: number, cy: number, rx: number, ry: number, colour: string): Marks {
  const [far, low] = [cx + rx * 3, cy + ry * 0.7];
  return [
    { d: oval(cx + rx * 0.2, cy, rx * 0.9, ry * 0.8), fill: colour, alpha: 0.24 },
    {
      d: `M${r1(cx - rx * 0.8)} ${r1(cy)}Q${r1(cx)} ${r1(cy - ry)} ${r1(far)} ${r1(low - ry * 0.6)}Q${r1(far + ry * 2)} ${r1(low)} ${r1(far)} ${r1(low + ry * 0.6)}Q${r1(cx)} ${r1(cy + ry)} ${r1(cx - rx * 0.8)} ${r1(cy)}Z`,
      fill: {
        from: [cx, cy],
        to: [far + ry, cy],
        stops: [
          [0, `${colour}4d`],
          [1, `${colour}00`],
        ],
      },
    },
  ];
}
